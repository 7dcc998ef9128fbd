//! Sections below the chart, each computed only while it is open: who is covered, the path by quarter, money, what it brings
//! people, what each change did.

use yew::prelude::*;

use super::changes::History;
use super::quarters::QuarterTable;
use super::tables::{benefits, covered_table, money_table};
use super::terms::{Terms, TermsOf};
use crate::state::FigureId;
use crate::text::{Lang, QuarterTexts, WorkbenchTexts};
use crate::ui::figures::facts::figures_button;
use crate::ui::hooks::use_toggle;
use crate::ui::shared::SharedProjection;
use crate::ui::store::{Dispatch, Store};

/// Properties of [`Sections`].
#[derive(PartialEq, Properties)]
pub struct SectionsProps {
    /// The state, whose history is one of the sections.
    pub state: Store,
    /// The projection.
    pub projected: SharedProjection,
    /// Receives actions.
    pub dispatch: Dispatch,
}

/// The sections.
#[component]
pub fn Sections(props: &SectionsProps) -> Html {
    let SectionsProps { state, projected, dispatch } = props;
    html! {
        <>
            for topic in Topic::ALL {
                <TopicSection key={topic as usize} {topic} projected={projected.clone()} lang={state.lang} {dispatch} />
            }
            <History state={state.clone()} />
        </>
    }
}

/// What a section is about.
#[derive(Clone, Copy, PartialEq)]
enum Topic {
    Covered,
    Quarters,
    Money,
    Benefits,
}

impl Topic {
    const ALL: [Self; 4] = [Self::Covered, Self::Quarters, Self::Money, Self::Benefits];

    const fn terms(self) -> Option<TermsOf> {
        match self {
            Self::Covered => Some(TermsOf::Covered),
            Self::Money => Some(TermsOf::Money),
            Self::Quarters | Self::Benefits => None,
        }
    }

    /// A figure of the section, from whose source the others are one choice away.
    fn figure(self, projected: &SharedProjection) -> Option<FigureId> {
        match self {
            Self::Covered | Self::Quarters => Some(FigureId::Month(projected.focus_month())),
            Self::Money => Some(FigureId::Cost),
            Self::Benefits => None,
        }
    }

    const fn title(self, lang: Lang) -> &'static str {
        let texts = WorkbenchTexts::of(lang);
        match self {
            Self::Covered => texts.covered.title,
            Self::Quarters => QuarterTexts::of(lang).title,
            Self::Money => texts.money.title,
            Self::Benefits => texts.benefit.title,
        }
    }
}

/// Properties of [`TopicSection`].
#[derive(PartialEq, Properties)]
struct TopicSectionProps {
    topic: Topic,
    projected: SharedProjection,
    lang: Lang,
    dispatch: Dispatch,
}

/// A section behind its title.
#[component]
fn TopicSection(props: &TopicSectionProps) -> Html {
    let TopicSectionProps { topic, projected, lang, dispatch } = props;
    let (is_open, toggle) = use_toggle(false);
    // The state opens it, not the browser, so that what is shut is not on the page.
    let onclick = toggle.reform(|event: MouseEvent| event.prevent_default());
    let content = || match topic {
        Topic::Covered => covered_table(projected, *lang),
        Topic::Quarters => html!(<QuarterTable projected={projected.clone()} lang={*lang} />),
        Topic::Money => money_table(projected, *lang),
        Topic::Benefits => benefits(projected, *lang),
    };
    html! {
        <details class="numbers part" open={is_open}>
            <summary {onclick}>{ topic.title(*lang) }</summary>
            if is_open {
                { content() }
                if let Some(id) = topic.figure(projected) {
                    <p class="note">{ figures_button(id, WorkbenchTexts::of(*lang).source.each_figure, dispatch) }</p>
                }
                if let Some(of) = topic.terms() { <Terms {of} lang={*lang} /> }
            }
        </details>
    }
}
