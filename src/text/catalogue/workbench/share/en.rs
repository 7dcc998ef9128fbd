//! English.

use super::ShareTexts;

pub(in super::super) const SHARE: ShareTexts = ShareTexts {
    title: "Share",
    link: "Link to this plan",
    link_about: "The link holds figures and levers, and the name of a region of your own where that is a kabupaten or kota. Other names, names of programmes and notes stay out; save a file for those. Whoever receives it reads “the sender's figure” beside yours.",
    link_file: |name| {
        format!(
            "*For this computer only:* the link opens the file {name} where it lies now. To others, send the USB copy."
        )
    },
    copy: "Copy the link",
    copied: "Copied.",
    not_copied: "The browser does not allow it. The text is selected: press Ctrl+C (Mac: Cmd+C); on a phone, press and hold, then Copy.",
    usb_title: "Without a network",
    usb_about: "For a room without a network: one file with this scenario, and the agenda for presenting if there is one, opened by double click.",
    usb: "Download the USB copy",
    card: "Embed in a website",
    card_about: "A small card for the portal of a local government. No data of visitors is sent.",
    preview: "Preview of the card",
    only_here: "For trying out only: the address of this page exists on this computer alone, so the code below will not work on another website. Open the simulation from the address of its site to get a code that works anywhere.",
    region: "Region of the card",
    language: "Language of the card",
    theme: "Colours of the card",
    themes: ["light", "dark", "as the device"],
    width: "Width",
    width_all: "as wide as its place",
    data: "Data",
    data_new: "Follow the latest data",
    data_frozen: "Frozen as it is today",
    plan: "Content",
    plan_none: "Without a plan",
    plan_this: "This plan",
    form: "Form",
    form_whole: "For any website: frame, link, script",
    form_element: "Element with a script",
    form_frame: "Frame without a script",
    form_picture: "Picture and link",
    height: "Height of the frame",
    pixels: |height| format!("{height} pixels"),
    levers: "Levers on the card",
    lever_hidden: "not shown",
    lever_shown: "shown",
    lever_locked: "shown, locked",
    levers_most: |most| format!("At most {most} levers are shown; the others stay out."),
    code: "Code for the website",
    copy_code: "Copy the code",
    picture: "Download the picture of the card (SVG)",
    picture_about: "Upload this picture to your website beside the page, then paste the code.",
    frame_title: |region| format!("Simulation of Jamsostek coverage, {region}"),
    picture_name: |region| format!("card-{region}.svg"),
};
