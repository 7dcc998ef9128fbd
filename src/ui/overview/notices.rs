//! What has become of files and tables, until it is read.

use yew::prelude::*;

/// What has become of a file.
#[derive(Clone, PartialEq)]
pub struct FileNotice {
    /// Sentences.
    pub lines: Vec<String>,
    /// Whether something is wrong.
    pub is_wrong: bool,
}

/// Shows a notice in the place of those on the page: what another file brought or lacked is no longer so.
pub fn add_notice(notices: &UseStateHandle<Vec<FileNotice>>) -> Callback<FileNotice> {
    let notices = notices.setter();
    Callback::from(move |notice| notices.set(vec![notice]))
}

/// A notice with the button that takes it off the page.
pub fn notice_line(
    notice: &FileNotice,
    at: usize,
    notices: &UseStateHandle<Vec<FileNotice>>,
    close: &'static str,
) -> Html {
    let notices = notices.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let left = notices.iter().enumerate().filter(|(place, _)| *place != at);
        notices.set(left.map(|(_, notice)| notice.clone()).collect());
    });
    html! {
        <div key={at} class={classes!("overview-notice", notice.is_wrong.then_some("is-short"))} role="status">
            <div>{ for notice.lines.iter().map(|line| html!(<p>{ line }</p>)) }</div>
            <button type="button" class="button-line" {onclick}>{ close }</button>
        </div>
    }
}
