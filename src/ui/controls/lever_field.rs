//! The number field of a lever.

use yew::prelude::*;

use super::lever_handlers::LeverHandlers;
use super::number_field::{AllowedRange, NumberField};
use crate::text::Lang;
use crate::text::parse::question::Expected;
use crate::view::LeverView;

/// Properties of [`LeverField`].
#[derive(PartialEq, Properties)]
pub struct LeverFieldProps {
    /// A name for its elements, unique on the page.
    pub id: AttrValue,
    /// The lever.
    pub view: LeverView,
    /// What it calls.
    pub handlers: LeverHandlers,
    /// Whether the lever follows while a number is typed, not only when the focus leaves the field.
    #[prop_or_default]
    pub is_live: bool,
    /// Language of the interface.
    pub lang: Lang,
}

/// The field beside a slider. When what is typed cannot be read, the lever goes back to where it was before the typing.
#[component]
pub fn LeverField(props: &LeverFieldProps) -> Html {
    let LeverFieldProps { id, view, handlers, is_live, lang } = props;
    let LeverHandlers { onmove, onend } = handlers;
    // The value before the typing: `9999` is on the way to a slip.
    let before = use_mut_ref(|| None::<f64>);
    let onvalue = {
        let (onmove, field, before, now) = (onmove.clone(), view.field, before.clone(), view.value);
        Callback::from(move |read: f64| {
            before.borrow_mut().get_or_insert(now);
            onmove.emit(field.to_file(read));
        })
    };
    let onwrong = use_callback((onmove.clone(), before.clone()), |(), (onmove, before)| {
        if let Some(value) = *before.borrow() {
            onmove.emit(value);
        }
    });
    let onleave = use_callback((onend.clone(), before), |(), (onend, before)| {
        before.take();
        onend.emit(());
    });
    let expected = Expected { whole: view.whole, ..Expected::default() };
    html! {
        <NumberField
            {id} name={view.field_name.clone()} unit={view.unit.clone()} kind={view.field.kind()} lang={*lang}
            text={view.field_text.clone()} allowed={allowed(view, *lang)} {expected} disabled={view.closed.is_some()}
            is_live={*is_live} {onvalue} {onwrong} {onleave}
        />
    }
}

/// The range of the lever in the unit of the field.
fn allowed(view: &LeverView, lang: Lang) -> AllowedRange {
    let highest = view.field.text(lang, view.field_most);
    AllowedRange {
        low: view.field.from_file(view.range.low),
        high: view.field.from_file(view.field_most),
        low_text: "0".into(),
        high_text: format!("{highest} {}", view.unit).into(),
    }
}
