//! Who leads where two tabs present: the one that was opened first, until another takes over. Tabs hear each other;
//! none waits for an answer, and no clock decides.

/// The place of a tab in the queue: by turn, tabs of the same turn by id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Claim {
    /// The how-manieth stage that this browser has opened.
    pub turn: u64,
    /// A word that no other tab has.
    pub id: String,
}

/// What presenting tabs tell each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeadMessage {
    /// A stage has opened and wants to know who leads.
    Ask(Claim),
    /// A tab leads; the name of the region on its stage.
    Lead(Claim, String),
    /// A tab takes over.
    Take(Claim, String),
}

/// Whether a tab leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lead {
    /// It does. How often it has taken over.
    Leading(u32),
    /// Another does; the name of the region on its stage.
    Following(String),
}

/// A tab among others that present.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leadership {
    claim: Claim,
    lead: Lead,
    taken: u32,
}

impl Leadership {
    /// A tab that has just opened its stage: it leads until it hears of one that came before.
    pub const fn new(claim: Claim) -> Self {
        Self { claim, lead: Lead::Leading(0), taken: 0 }
    }

    /// Whether it leads.
    pub const fn lead(&self) -> &Lead {
        &self.lead
    }

    /// What it says when its stage opens.
    pub fn ask(&self) -> LeadMessage {
        LeadMessage::Ask(self.claim.clone())
    }

    /// Takes over; what it says then, with `region` on its stage.
    pub fn take(&mut self, region: &str) -> LeadMessage {
        self.taken = self.taken.saturating_add(1);
        self.lead = Lead::Leading(self.taken);
        LeadMessage::Take(self.claim.clone(), region.to_owned())
    }

    /// Hears another tab; what it answers, with `region` on its stage.
    pub fn hear(&mut self, message: LeadMessage, region: &str) -> Option<LeadMessage> {
        let leads = matches!(self.lead, Lead::Leading(_));
        let answer = || Some(LeadMessage::Lead(self.claim.clone(), region.to_owned()));
        match message {
            LeadMessage::Ask(_) if leads => answer(),
            // It has opened its stage later and has not heard of this one: who took over stays.
            LeadMessage::Lead(other, _) if leads && (self.taken > 0 || other > self.claim) => answer(),
            LeadMessage::Lead(_, region) if leads => {
                self.lead = Lead::Following(region);
                None
            }
            LeadMessage::Take(_, region) => {
                self.lead = Lead::Following(region);
                self.taken = 0;
                None
            }
            LeadMessage::Ask(_) | LeadMessage::Lead(..) => None,
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn tab(turn: u64, id: &str) -> Leadership {
        Leadership::new(Claim { turn, id: id.to_owned() })
    }

    /// Delivers what was said to all others, and what they answer, until nobody says anything.
    fn talk(tabs: &mut [Leadership], said: Vec<(usize, LeadMessage)>) {
        let mut waiting = std::collections::VecDeque::from(said);
        let mut count = 0;
        while let Some((from, message)) = waiting.pop_front() {
            count += 1;
            assert!(count < 1000, "they never stop talking");
            for place in (0..tabs.len()).filter(|place| *place != from) {
                if let Some(answer) = tabs[place].hear(message.clone(), "Kota Binjai") {
                    waiting.push_back((place, answer));
                }
            }
        }
    }

    fn leaders(tabs: &[Leadership]) -> Vec<usize> {
        (0..tabs.len()).filter(|place| matches!(tabs[*place].lead(), Lead::Leading(_))).collect()
    }

    #[test]
    fn the_first_leads_and_a_later_one_follows() {
        let mut tabs = [tab(1, "b"), tab(2, "a")];
        let asked = vec![(1, tabs[1].ask())];
        talk(&mut tabs, asked);
        assert_eq!(leaders(&tabs), [0]);
        assert_eq!(tabs[1].lead(), &Lead::Following("Kota Binjai".to_owned()));
    }

    #[test]
    fn who_takes_over_leads_until_another_takes_over_or_asks_in_vain() {
        let mut tabs = [tab(1, "b"), tab(2, "a"), tab(3, "c")];
        let taken = vec![(1, tabs[1].take("Kota Medan"))];
        talk(&mut tabs[..2], taken);
        assert_eq!(leaders(&tabs[..2]), [1]);
        let asked = vec![(2, tabs[2].ask())];
        talk(&mut tabs, asked);
        assert_eq!(leaders(&tabs), [1]);
        let back = vec![(0, tabs[0].take("Kota Binjai"))];
        talk(&mut tabs, back);
        assert_eq!(leaders(&tabs), [0]);
    }

    #[test]
    fn in_whatever_order_they_open_and_hear_each_other_one_leads() {
        for turns in [[1, 1, 1], [1, 2, 2], [3, 2, 1], [2, 1, 2]] {
            for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
                let mut tabs = [tab(turns[0], "a"), tab(turns[1], "b"), tab(turns[2], "c")];
                let asked = order.iter().map(|place| (*place, tabs[*place].ask())).collect();
                talk(&mut tabs, asked);
                assert_eq!(leaders(&tabs).len(), 1, "{turns:?} {order:?}");
            }
        }
    }
}
