//! What the presenter's window and the audience's send each other, and presenting tabs, as JSON.

use serde::{Deserialize, Serialize};

use super::session::SessionJson;
use crate::preferences::Lang;
use crate::session::{Claim, LeadMessage, Press, ScreenMessage, Snapshot};

/// A message in JSON; the language is its code.
#[derive(Serialize, Deserialize)]
enum MessageJson {
    #[serde(rename = "jangkau-hello")]
    Hello,
    #[serde(rename = "jangkau-screen")]
    Snapshot {
        lang: String,
        plan: String,
        #[serde(default)]
        region: String,
        #[serde(default)]
        senders: bool,
        before: Option<String>,
        session: Box<SessionJson>,
        #[serde(default)]
        blank: bool,
        #[serde(default)]
        heard: String,
    },
    #[serde(rename = "jangkau-key")]
    Key { id: String, key: String, shift: bool },
}

/// The text of a message.
pub fn write(message: &ScreenMessage) -> String {
    let message = match message {
        ScreenMessage::Hello => MessageJson::Hello,
        ScreenMessage::Snapshot(snapshot) => MessageJson::Snapshot {
            lang: snapshot.lang.code().to_owned(),
            plan: snapshot.plan.clone(),
            region: snapshot.region.clone(),
            senders: snapshot.is_senders,
            before: snapshot.before.clone(),
            session: Box::new(SessionJson::from(&snapshot.session)),
            blank: snapshot.blank,
            heard: snapshot.heard.clone(),
        },
        ScreenMessage::Key(Press { id, key, shift }) => {
            MessageJson::Key { id: id.clone(), key: key.clone(), shift: *shift }
        }
    };
    serde_json::to_string(&message).unwrap_or_default()
}

/// The message of a text; `None` for whatever the app has not sent.
pub fn read(text: &str) -> Option<ScreenMessage> {
    Some(match serde_json::from_str(text).ok()? {
        MessageJson::Hello => ScreenMessage::Hello,
        MessageJson::Key { id, key, shift } => ScreenMessage::Key(Press { id, key, shift }),
        MessageJson::Snapshot { lang, plan, region, senders, before, session, blank, heard } => {
            let (lang, session) = (Lang::parse(&lang)?, session.session()?);
            let snapshot =
                Snapshot { lang, plan, region, is_senders: senders, before, session, blank, heard };
            ScreenMessage::Snapshot(Box::new(snapshot))
        }
    })
}

/// A message between presenting tabs in JSON.
#[derive(Serialize, Deserialize)]
enum LeadJson {
    #[serde(rename = "jangkau-ask")]
    Ask { turn: u64, id: String },
    #[serde(rename = "jangkau-lead")]
    Lead { turn: u64, id: String, region: String },
    #[serde(rename = "jangkau-take")]
    Take { turn: u64, id: String, region: String },
}

/// The text of a message between presenting tabs.
pub fn write_lead(message: &LeadMessage) -> String {
    let message = match message.clone() {
        LeadMessage::Ask(Claim { turn, id }) => LeadJson::Ask { turn, id },
        LeadMessage::Lead(Claim { turn, id }, region) => LeadJson::Lead { turn, id, region },
        LeadMessage::Take(Claim { turn, id }, region) => LeadJson::Take { turn, id, region },
    };
    serde_json::to_string(&message).unwrap_or_default()
}

/// The message of a text; `None` for whatever no presenting tab has sent.
pub fn read_lead(text: &str) -> Option<LeadMessage> {
    Some(match serde_json::from_str(text).ok()? {
        LeadJson::Ask { turn, id } => LeadMessage::Ask(Claim { turn, id }),
        LeadJson::Lead { turn, id, region } => LeadMessage::Lead(Claim { turn, id }, region),
        LeadJson::Take { turn, id, region } => LeadMessage::Take(Claim { turn, id }, region),
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::session::tests::any_session;

    #[test]
    fn a_greeting_comes_back_and_other_texts_are_no_message() {
        assert_eq!(read(&write(&ScreenMessage::Hello)), Some(ScreenMessage::Hello));
        for text in
            ["", "jangkau-hello", "{}", "null", "{\"jangkau-screen\":{}}", "\"jangkau-screen\"", "[1]"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn what_presenting_tabs_say_comes_back_and_nothing_else() {
        let claim = || Claim { turn: 7, id: "0f".to_owned() };
        let region = || "Kota \"Binjai\"".to_owned();
        for message in [
            LeadMessage::Ask(claim()),
            LeadMessage::Lead(claim(), region()),
            LeadMessage::Take(claim(), region()),
        ] {
            assert_eq!(read_lead(&write_lead(&message)), Some(message));
        }
        for text in ["", "{}", "\"jangkau-ask\"", "{\"jangkau-ask\":{}}", &write(&ScreenMessage::Hello)] {
            assert_eq!(read_lead(text), None, "{text}");
        }
    }

    proptest! {
        #![proptest_config(crate::property::config(256))]

        #[test]
        fn what_is_sent_arrives(
            session in any_session(), before in prop::option::of("#[a-c]{1,3}"), blank in any::<bool>(), key in ".{0,9}",
        ) {
            let pressed = ScreenMessage::Key(Press { id: "0f".to_owned(), key, shift: blank });
            prop_assert_eq!(read(&write(&pressed)), Some(pressed));
            let [plan, region, heard] = ["#1~x", "Kota Contoh", "0f"].map(str::to_owned);
            let snapshot = Snapshot { lang: Lang::En, plan, region, is_senders: true, before, session, blank, heard };
            let message = ScreenMessage::Snapshot(Box::new(snapshot));
            prop_assert_eq!(read(&write(&message)), Some(message));
        }
    }
}
