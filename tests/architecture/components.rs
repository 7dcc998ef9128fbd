//! The ui is ordinary Yew: components return markup, hooks return state, and only what loads later is behind pointers.

use crate::source::{Source, Token, shipped, sources};

fn word(token: &Token, wanted: &str) -> bool {
    *token == Token::Word(wanted.to_owned())
}

/// The words between `fn NAME(...)` and the body, for each function behind this attribute.
fn returned(tokens: &[Token], attribute: &str) -> Vec<(String, Vec<Token>)> {
    let mut found = Vec::new();
    for (at, four) in tokens.windows(4).enumerate() {
        let [Token::Other('#'), Token::Other('['), name, Token::Other(']')] = four else { continue };
        if !word(name, attribute) {
            continue;
        }
        let behind = &tokens[at + 4..];
        let Some(start) = behind.iter().position(|token| word(token, "fn")) else { continue };
        let signature: Vec<Token> =
            behind[start..].iter().take_while(|token| **token != Token::Other('{')).cloned().collect();
        let arrow = signature.windows(2).position(|two| two == [Token::Other('-'), Token::Other('>')]);
        let output = arrow.map_or(Vec::new(), |arrow| signature[arrow + 2..].to_vec());
        if let Some(Token::Word(name)) = signature.get(1) {
            found.push((name.clone(), output));
        }
    }
    found
}

fn ui() -> Vec<Source> {
    sources().into_iter().filter(|source| source.layer() == "ui").collect()
}

#[test]
fn components_return_markup_and_hooks_do_not() {
    let (mut components, mut hooks, mut broken) = (0, 0, Vec::new());
    for source in ui() {
        for (name, output) in returned(&source.tokens, "component") {
            components += 1;
            let is_named = name.starts_with(|letter: char| letter.is_ascii_uppercase());
            if !is_named || !output.iter().any(|token| word(token, "Html")) {
                broken.push(format!("{}: component {name}", source.path));
            }
        }
        for (name, output) in returned(&source.tokens, "hook") {
            hooks += 1;
            if !name.starts_with("use_") || output.iter().any(|token| word(token, "Html")) {
                broken.push(format!("{}: hook {name}", source.path));
            }
        }
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
    assert!(components > 30 && hooks > 20, "the test sees {components} components and {hooks} hooks");
}

/// A pointer to a function hides what is called, from readers and from the linker; only loading needs that.
#[test]
fn only_deferred_modules_hold_function_pointers() {
    let holds = |source: &Source| {
        source.tokens.windows(2).any(|two| word(&two[0], "fn") && two[1] == Token::Other('('))
    };
    let holders: Vec<String> = ui().into_iter().filter(holds).map(|source| source.path).collect();
    assert_eq!(
        holders,
        [
            "ui/deferred/handout.rs",
            "ui/deferred/loader.rs",
            "ui/deferred/office.rs",
            "ui/deferred/overview.rs",
            "ui/deferred/page.rs",
            "ui/deferred/tables.rs",
            "ui/deferred.rs"
        ]
    );
}

#[test]
fn signatures_are_read() {
    let text =
        "#[hook]\npub fn use_x<T: A>(x: &T) -> (bool, Html) { 1 }\n#[component]\nfn X() -> Html { y() }";
    let (hooks, components) = (returned(&shipped(text), "hook"), returned(&shipped(text), "component"));
    assert!(hooks.len() == 1 && hooks[0].0 == "use_x" && hooks[0].1.iter().any(|token| word(token, "Html")));
    assert!(components.len() == 1 && components[0].0 == "X" && word(&components[0].1[0], "Html"));
}
