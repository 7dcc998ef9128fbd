//! The proposal as a code that fills the phone, for the presenter's camera.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser::page;
use crate::model::Scenario;
use crate::text::{Lang, PhoneTexts};
use crate::view::phone::proposal_code;

/// The id of the heading.
const HEADING: &str = "usul-kode";

/// Properties of [`ProposalCode`].
#[derive(PartialEq, Properties)]
pub struct ProposalCodeProps {
    /// The proposed plan.
    pub scenario: Rc<Scenario>,
    /// Who proposes it.
    pub from: AttrValue,
    /// Its coverage at the target.
    pub figure: String,
    /// Language of the interface.
    pub lang: Lang,
    /// Called to go back to the levers.
    pub onclose: Callback<()>,
}

/// The code, and the way back.
#[component]
pub fn ProposalCode(props: &ProposalCodeProps) -> Html {
    let ProposalCodeProps { scenario, from, figure, lang, onclose } = props;
    let texts = PhoneTexts::of(*lang);
    use_effect_with((), |()| page::focus(HEADING));
    let code = proposal_code(scenario, from, &page::address(), *lang);
    html! {
        <main class="phone-page-code">
            <h1 id={HEADING} tabindex="-1">{ texts.code_title }</h1>
            if let Some((side, path)) = &code.picture {
                <svg class="qr" viewBox={format!("0 0 {side} {side}")} role="img" aria-label={texts.code_name} data-address={code.address.clone()}>
                    <rect class="qr-light" width="100%" height="100%" /><path class="qr-dark" d={path.clone()} />
                </svg>
                <p class="phone-page-code-name"><strong>{ figure }</strong>{ " " }{ from.clone() }</p>
                <p class="note">{ texts.code_note }</p>
            } else {
                <p role="alert">{ texts.too_long }</p>
            }
            <button type="button" class="button-line" onclick={onclose.reform(|_: MouseEvent| ())}>{ texts.change }</button>
        </main>
    }
}
