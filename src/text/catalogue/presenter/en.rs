//! English.

use super::super::headline::en::{either, fallen};
use super::code;
use super::{ConsoleTexts, GateTexts, KeyTexts, MinuteTexts, PresenterTexts, StageTexts, StepTexts};

pub(super) const PRESENTER: PresenterTexts = PresenterTexts {
    stage: STAGE,
    keys: KEYS,
    step: STEP,
    console: CONSOLE,
    code: code::EN,
    minutes: MINUTES,
    gate: GATE,
};

const STAGE: StageTexts = StageTexts {
    present: "Present",
    mode: "Presentation mode: present",
    leave: "Leave",
    keys: "Keys",
    full: "Full screen",
    tools: "Presentation tools",
    blank: "The screen is dark. Press the full stop (.) to come back.",
    leaving: "Press Esc once more to leave the presentation.",
    covered: |people, region, year, tense| {
        let covered = either(tense, "covered", "would have been covered");
        format!("*{people} workers in {region}* {covered} at the end of {year}.")
    },
    covered_per_100k: |people, region, year, tense| {
        let covered = either(tense, "covered", "would have been covered");
        format!("*{people} of every 100,000 workers in {region}* {covered} at the end of {year}.")
    },
    about: |region, year, tense| {
        let covered = either(tense, "covered", "would have been covered");
        format!("of *workers in {region}* {covered} at the end of {year}, roughly.")
    },
    base: |people, region, year| {
        format!("Without extra effort: *{people} workers in {region}* at the end of {year}.")
    },
    base_about: |region, year, tense| {
        let covered = tense.projected(" would have been covered");
        format!("of *workers in {region}*{covered} at the end of {year} without extra effort.")
    },
    short: |people| format!("{people} short of the target."),
    short_few: |count| format!("The target is {} away.", super::super::plural::people(count)),
    short_points: |points| format!("Still {points} short."),
    lasts_not: |tense| format!("But it *{}*: ", fallen(tense).0),
    lasts_until: |month, tense| {
        format!("It *{}* until {month}; ", either(tense, "lasts", "would have lasted"))
    },
    falls: |month, percent| format!("*down to {percent} in {month}*"),
    people_stop: |people| format!(", {people} people lose cover"),
    reached: "Target reached.",
    over: "*The end.* This is what was discussed and decided.",
    over_none: "*The end.* The minutes are empty.",
    over_more: |entries| format!("{entries} earlier entries are in the minutes."),
    next_press: |what| format!("PgDn: {what}"),
    now: "The plan now",
    odds: |in_ten| format!("chance {in_ten}"),
    within: |range| format!("{range}: 8 chances in 10"),
    before: "Before:",
    before_at: |lever, value| format!("Before ({lever} {value}):"),
    from_to: |from, to| format!("from {from} to *{to}*"),
    at: |value| format!("*{value}*"),
    price_step: |month, payer, is_cheaper| {
        let (price, people) = if is_cheaper { ("lower", "more") } else { ("higher", "fewer") };
        format!("{month}: {payer} pays a {price} price, for {people} people.")
    },
    source: |region, date| format!("{region}, baseline of {date}. A projection, not official figures."),
};

const KEYS: KeyTexts = KeyTexts {
    title: "Keys of the presentation",
    on: "Letters and digits are keys",
    clicker: "The right and left arrows lead through the agenda (for clickers)",
    rows: [
        ("← →", "move the chosen lever; with Shift by one small step"),
        ("↑ ↓", "choose a lever"),
        ("1 – 5", "open a kept scenario"),
        ("B", "without extra effort, and back"),
        (".", "dark screen, and back"),
        ("R", "show the last change again"),
        ("Z", "undo"),
        ("PgDn, N", "next step of the agenda"),
        ("PgUp, P", "one step back"),
        ("A", "presenter's console: agenda, guesses, minutes"),
        ("Q", "QR code of the plan on the screen"),
        ("F", "full screen"),
        ("?", "this list of keys"),
        ("F5", "back to the stage: close darkness, code and this list"),
        ("Esc", "clear what lies over the screen; twice, leave"),
    ],
    still: "Arrows, PgDn, PgUp, F5 and Esc always work.",
};

const STEP: StepTexts = StepTexts {
    ask_lever: |lever, value, year| {
        format!("*{lever} becomes {value}.* What is the coverage at the end of {year}?")
    },
    ask_scenario: |name, year| format!("*{name}.* What is the coverage at the end of {year}?"),
    ask_vote: |first, last| format!("*Which do we choose?* Raise your hand for {first} or {last}."),
    ask_lever_alone: |lever, value, year| {
        format!("*{lever} {value} alone, nothing else.* What is the coverage at the end of {year}?")
    },
    say_lever: |lever, value| format!("*{lever} becomes {value}.*"),
    say_lever_alone: |lever, value| format!("*{lever} {value} alone, nothing else.*"),
    decide_what: "*What do we decide?*",
    vote: "Vote",
    decision: "Decision",
    chosen: |letter, hands, all| format!("The room chooses {letter}: {hands} of {all}."),
    tie: "A tie: nothing is chosen yet.",
    no_hands: "No votes have been counted.",
    lasts: "lasts",
    falls: |month, percent| format!("{month} falls to {percent}"),
    no_plan: "Without extra effort",
    more_levers: |names, more| format!("{names}, and {more} more"),
    unreadable: "Scenario cannot be read",
    waiting: "not yet",
    asked: "asked",
    revealed: "answered",
    locked: "adopted",
    undone: "not adopted",
    shown: "shown",
    start: "Start the agenda",
    resume: "Go on with the agenda",
    ended: "The agenda is over",
    show: "Show it",
    decide: "Write the decision down",
    take_winner: "Adopt what has most votes",
    no_winner: "A tie: go on without a change",
    without_hands: "No votes: go on without a change",
    back_to_plan: "Back to the plan",
    reveal: "Show the answer",
    count: "Show the votes",
    lock: "Adopt in the plan",
    undo: "Do not adopt",
    next: "Next step",
    finish: "Close the agenda",
    back: "Back",
};

const CONSOLE: ConsoleTexts = ConsoleTexts {
    title: "Presenter's console",
    close: "Close the console",
    screen: "Audience screen",
    screen_open: "The audience screen is connected.",
    screen_none: "Open a second window for the audience, move it to the projector and press F there. It works without a network.",
    screen_blocked: "The browser refused to open the window. Allow new windows for this page.",
    waiting: "Waiting for the presenter's window…",
    now: "On the screen now",
    free: "Free play: move a lever, or start the agenda.",
    over: "The end: what was discussed and decided. The minutes are below.",
    then: |title| format!("Next: {title}"),
    guess: "Guesses from the room",
    guess_hint: "36.5, or 36.5 x 4 hands; Enter",
    guess_hint_short: "36.5 x 4 hands",
    guess_wrong: "Write a percentage from 0 to 100, with the hands if needed: 36.5 x 4",
    take_back: |what| format!("Remove {what}"),
    take_back_short: "Remove",
    votes_for: |letter| format!("Hands for {letter}"),
    votes: |hands| format!("{hands} hands"),
    one_less: |letter| format!("One hand less for {letter}"),
    one_more: |letter| format!("One hand more for {letter}"),
    note: "Presenter's note",
    question: "Question",
    own_question: "Your own words",
    agenda: "Agenda",
    no_steps: "The agenda is empty. Make it from this plan: one step for each lever.",
    from_plan: "Make the agenda from this plan",
    add_change: "Make the last change a step",
    add_vote: "Add a vote",
    add_decision: "Add a decision",
    basis: |step| format!("Step {step} counts"),
    on_plan: "on top of the plan",
    alone: "alone (from the baseline)",
    form: |step| format!("Step {step} as"),
    as_question: "a question",
    as_statement: "a statement",
    note_of: |step| format!("Note of step {step}"),
    removed: |title| format!("Removed: {title}."),
    bring_back: "Bring it back",
    start_over: "Start over",
    start_over_yes: "Yes, start over",
    start_over_note: "Agenda, names and notes stay; guesses, votes and minutes are deleted.",
    vote_needs: "Keep two to five scenarios first for a vote.",
    earlier: |title| format!("Put earlier: {title}"),
    earlier_short: "Put earlier",
    restart: |title| format!("Start again: {title}"),
    restart_short: "Start again",
    scenarios: "Scenarios 1 to 5",
    add_scenario: "Keep what is shown",
    name: |number| format!("Name of scenario {number}"),
    own_name: "A short name",
    open: |number| format!("Open scenario {number}"),
    levers: "Levers on the screen (three at most)",
    clear: "Clear the session",
    clear_yes: "Yes, delete agenda, scenarios and minutes",
};

const MINUTES: MinuteTexts = MinuteTexts {
    title: "Minutes",
    head: |region| format!("Minutes of the coverage simulation: {region}"),
    none: "No step is finished yet.",
    guesses: |guesses| format!("Guesses: {guesses}."),
    no_guesses: "No guesses.",
    answer: |after, before| format!("Answer: {after} (from {before})."),
    votes: |votes| format!("Votes: {votes}."),
    locked: "Decision: adopted in the plan.",
    undone: "Decision: not adopted.",
    shown: "Shown alone; the plan has not changed.",
    open: "Not decided yet.",
    link: |link| format!("Link: {link}"),
    links_here: "The links in these minutes open on this computer only.",
    money: |money| format!("Spent: {money}."),
    no_money: "No money.",
    unknown: "cannot be computed yet",
    at_least: "≥ means at least that much: contributions for non-ASN staff cannot be computed, as there is no minimum wage.",
    place: "Place",
    present: "Present",
    date: "Date",
    frozen: |version| format!("Figures as of that moment, {version}. These minutes are not computed again."),
    frozen_at: |when| format!("frozen on {when}"),
    forecast: |figure, year| format!("Projection: {figure} in December {year}."),
    undecided: "Nothing has been decided yet.",
    payer: "Payer",
    budgeted: "Budgeted",
    spent: "Spent",
    all: "In all",
    further: "Further decisions and steps",
    vote: "Vote",
    option: "Option",
    hands: "Hands",
    december: |year| format!("Dec {year}"),
    chance: "Chance",
    chance_of: |in_ten| format!("Chance to reach the target: {in_ten}."),
    after: "Afterwards",
    by_payer: "Spent, by payer",
    guessed: "What the room guessed",
    roles: ["Chair", "For BPJS Ketenagakerjaan", "Minutes taken by"],
    sign: "Name, position, staff number",
    remove: |what| format!("Remove from the minutes: {what}"),
    print: "Print the minutes",
    save_text: "Save as text",
    foot: "All figures after the baseline are projections, not official figures.",
    decide: "Write down a decision about the plan shown; Enter",
    copy: "Copy the minutes",
    save: "Save the minutes",
    file: "minutes-simulation",
};

const GATE: GateTexts = GateTexts {
    elsewhere: |region| format!("*{region}* is being presented in another tab. Take over?"),
    elsewhere_note: "Only one tab leads. Once you take over, the agenda and the audience's screen follow this tab.",
    take_over: "Take over",
    other_region: |there, here| {
        format!(
            "The agenda that is kept is for *{there}*, and the stage shows *{here}*. Go on with the agenda of {there}, or start a new one?"
        )
    },
    other_region_note: "The agenda you do not choose is kept, and comes back when its region is presented.",
    go_on: |there| format!("Go on with the agenda of {there}"),
    start_new: |here| format!("Start a new one for {here}"),
    open_own: |here| format!("Open the agenda of {here}"),
    leave: "Back to the planner",
};
