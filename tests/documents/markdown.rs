//! As much of Markdown as the documents use.

use crate::repository::{files, text};

/// A document.
pub struct Document {
    /// Its path from the root.
    pub path: String,
    /// Its lines outside fenced blocks, with their numbers from 1; lines inside are empty.
    pub prose: Vec<(usize, String)>,
    /// Its fenced blocks.
    pub blocks: Vec<Block>,
}

/// A fenced block.
pub struct Block {
    /// The word behind the fence; empty where there is none.
    pub kind: String,
    /// Line of its fence, from 1.
    pub line: usize,
    /// What is in it.
    pub lines: Vec<String>,
}

impl Block {
    /// The whole text.
    pub fn text(&self) -> String {
        self.lines.join("\n")
    }
}

/// Every Markdown file of the repository.
pub fn documents() -> Vec<Document> {
    let own = files().into_iter().filter(|file| file.ends_with(".md"));
    own.map(|path| Document::new(&path, &text(&path).unwrap())).collect()
}

/// The document at `path`.
pub fn document(path: &str) -> Document {
    Document::new(path, &text(path).unwrap())
}

impl Document {
    fn new(path: &str, text: &str) -> Self {
        let mut document = Self { path: path.to_owned(), prose: Vec::new(), blocks: Vec::new() };
        let mut inside = false;
        for (place, line) in text.lines().enumerate() {
            let fence = line.trim_start().strip_prefix("```");
            match (inside, fence) {
                (false, Some(kind)) => {
                    let (kind, line) = (kind.trim().to_owned(), place + 1);
                    document.blocks.push(Block { kind, line, lines: Vec::new() });
                    inside = true;
                }
                (true, Some(_)) => inside = false,
                (true, None) => document.blocks.last_mut().unwrap().lines.push(line.to_owned()),
                (false, None) => document.prose.push((place + 1, line.to_owned())),
            }
        }
        assert!(!inside, "{path}: a block without an end");
        document
    }

    /// Headings with their number of marks.
    pub fn headings(&self) -> Vec<(usize, String)> {
        let heading = |(_, line): &(usize, String)| {
            let title = line.trim_start_matches('#');
            let marks = line.len() - title.len();
            (marks > 0 && title.starts_with(' ')).then(|| (marks, title.trim().to_owned()))
        };
        self.prose.iter().filter_map(heading).collect()
    }

    /// The anchors of its headings, as GitHub and GitLab make them.
    pub fn anchors(&self) -> Vec<String> {
        self.headings().into_iter().map(|(_, title)| slug(&title)).collect()
    }

    /// Targets of `[text](target)` with their lines.
    pub fn links(&self) -> Vec<(usize, String)> {
        let mut links = Vec::new();
        for (number, line) in &self.prose {
            let parts = line.split("](").skip(1);
            links.extend(parts.filter_map(|rest| Some((*number, rest.split_once(')')?.0.to_owned()))));
        }
        links
    }

    /// Texts between single back quotes with their lines.
    pub fn spans(&self) -> Vec<(usize, String)> {
        let spans = |(number, line): &(usize, String)| {
            let inside = line.split('`').skip(1).step_by(2).map(str::to_owned);
            inside.map(|span| (*number, span)).collect::<Vec<_>>()
        };
        self.prose.iter().flat_map(spans).collect()
    }

    /// The rows of the table under the heading `title`, cells trimmed, without its head.
    pub fn table(&self, title: &str) -> Vec<Vec<String>> {
        let lines = self.prose.iter().map(|(_, line)| line.as_str());
        let below =
            lines.skip_while(|line| line.trim_start_matches('#').trim() != title || !line.starts_with('#'));
        let table =
            below.skip(1).skip_while(|line| !line.starts_with('|')).take_while(|line| line.starts_with('|'));
        let cells = |line: &str| {
            line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>()
        };
        let rows: Vec<Vec<String>> = table.skip(2).map(cells).collect();
        assert!(!rows.is_empty(), "{}: no table under {title}", self.path);
        rows
    }
}

/// The anchor of a heading.
pub fn slug(title: &str) -> String {
    let kept = title.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// The text of a cell without its back quotes.
pub fn plain(cell: &str) -> String {
    cell.replace('`', "")
}
