//! Colours of the chart, the twins of the tokens in `src/styles`.

use plotters::style::RGBColor;

/// The meaning of a colour; a [`Palette`] says which colour it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColourRole {
    /// Background and halo.
    Paper,
    /// Grid.
    Rule,
    /// Axis and lead lines.
    Edge,
    /// Text, targets.
    Ink,
    /// Quieter text.
    InkSoft,
    /// The plan's line.
    Plan,
    /// The plan's text.
    PlanInk,
    /// The plan's band.
    PlanWash,
    /// The baseline.
    Base,
    /// The baseline's text.
    BaseInk,
    /// Missing.
    Short,
    /// Text of what is missing.
    ShortInk,
    /// Text of what is reached.
    OkInk,
    /// Line and text of a plan beside the one on screen.
    AltB,
    /// The same of another.
    AltC,
}

/// One colour per meaning, as `(red, green, blue)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub struct Palette {
    pub paper: (u8, u8, u8),
    pub rule: (u8, u8, u8),
    pub edge: (u8, u8, u8),
    pub ink: (u8, u8, u8),
    pub ink_soft: (u8, u8, u8),
    pub plan: (u8, u8, u8),
    pub plan_ink: (u8, u8, u8),
    pub plan_wash: (u8, u8, u8),
    pub base: (u8, u8, u8),
    pub base_ink: (u8, u8, u8),
    pub short: (u8, u8, u8),
    pub short_ink: (u8, u8, u8),
    pub ok_ink: (u8, u8, u8),
    pub alt_b: (u8, u8, u8),
    pub alt_c: (u8, u8, u8),
}

impl Palette {
    /// Dark on white.
    pub const LIGHT: Self = Self {
        paper: (0xff, 0xff, 0xff),
        rule: (0xd8, 0xde, 0xe3),
        edge: (0x6b, 0x78, 0x83),
        ink: (0x14, 0x20, 0x2b),
        ink_soft: (0x46, 0x53, 0x60),
        plan: (0x00, 0x72, 0xb2),
        plan_ink: (0x00, 0x63, 0x9c),
        plan_wash: (0xd9, 0xe9, 0xf4),
        base: (0x6a, 0x76, 0x81),
        base_ink: (0x56, 0x62, 0x6d),
        short: (0xd5, 0x5e, 0x00),
        short_ink: (0xa8, 0x43, 0x00),
        ok_ink: (0x00, 0x6e, 0x50),
        alt_b: (0xa3, 0x32, 0x7a),
        alt_c: (0x6b, 0x5e, 0x00),
    };
    /// Light on dark.
    pub const DARK: Self = Self {
        paper: (0x10, 0x17, 0x1d),
        rule: (0x2d, 0x3a, 0x45),
        edge: (0x86, 0x96, 0xa3),
        ink: (0xee, 0xf2, 0xf5),
        ink_soft: (0xb4, 0xc0, 0xca),
        plan: (0x56, 0xb4, 0xe9),
        plan_ink: (0x7c, 0xc5, 0xef),
        plan_wash: (0x19, 0x38, 0x4c),
        base: (0x95, 0xa3, 0xaf),
        base_ink: (0xa9, 0xb6, 0xc1),
        short: (0xf0, 0x80, 0x3c),
        short_ink: (0xf7, 0x9a, 0x62),
        ok_ink: (0x4f, 0xcf, 0xa8),
        alt_b: (0xec, 0x93, 0xc8),
        alt_c: (0xd3, 0xbf, 0x45),
    };
    /// For a weak projector in a lit room: white paper, the greys as dark as their text.
    pub const PROJECTOR: Self = Self {
        rule: (0xc3, 0xcc, 0xd3),
        edge: (0x56, 0x62, 0x6d),
        base: (0x56, 0x62, 0x6d),
        base_ink: (0x46, 0x53, 0x60),
        ..Self::LIGHT
    };

    /// Forced colours: only the system's own. `paper` is `Canvas`, `ink` `CanvasText`, `plan` `LinkText` (or
    /// any accent that stands out from `paper`) and `quiet` `GrayText`, as the browser computes them. Meaning
    /// stays in dashes, shapes and words.
    pub const fn forced(
        paper: (u8, u8, u8),
        ink: (u8, u8, u8),
        plan: (u8, u8, u8),
        quiet: (u8, u8, u8),
    ) -> Self {
        Self {
            paper,
            rule: quiet,
            edge: ink,
            ink,
            ink_soft: ink,
            plan,
            plan_ink: plan,
            plan_wash: paper,
            base: ink,
            base_ink: ink,
            short: ink,
            short_ink: ink,
            ok_ink: ink,
            alt_b: ink,
            alt_c: ink,
        }
    }

    /// The colour of a meaning.
    pub fn colour(&self, tone: ColourRole) -> RGBColor {
        let (red, green, blue) = match tone {
            ColourRole::Paper => self.paper,
            ColourRole::Rule => self.rule,
            ColourRole::Edge => self.edge,
            ColourRole::Ink => self.ink,
            ColourRole::InkSoft => self.ink_soft,
            ColourRole::Plan => self.plan,
            ColourRole::PlanInk => self.plan_ink,
            ColourRole::PlanWash => self.plan_wash,
            ColourRole::Base => self.base,
            ColourRole::BaseInk => self.base_ink,
            ColourRole::Short => self.short,
            ColourRole::ShortInk => self.short_ink,
            ColourRole::OkInk => self.ok_ink,
            ColourRole::AltB => self.alt_b,
            ColourRole::AltC => self.alt_c,
        };
        RGBColor(red, green, blue)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance((red, green, blue): (u8, u8, u8)) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    fn contrast(one: (u8, u8, u8), other: (u8, u8, u8)) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// W-11 and W-20: text 4.5:1 on paper and on the band, marks 3:1.
    #[test]
    fn every_palette_is_readable() {
        for palette in [Palette::LIGHT, Palette::DARK, Palette::PROJECTOR] {
            let texts = [
                palette.ink,
                palette.ink_soft,
                palette.plan_ink,
                palette.base_ink,
                palette.short_ink,
                palette.ok_ink,
                palette.alt_b,
                palette.alt_c,
            ];
            for text in texts {
                assert!(contrast(text, palette.paper) >= 4.5, "{text:?}");
                assert!(contrast(text, palette.plan_wash) >= 4.5, "{text:?} on the band");
            }
            for mark in [palette.plan, palette.base, palette.short, palette.edge] {
                assert!(contrast(mark, palette.paper) >= 3.0, "{mark:?}");
                assert!(contrast(mark, palette.plan_wash) >= 3.0, "{mark:?} on the band");
            }
        }
    }

    #[test]
    fn contrast_is_measured_as_wcag_does() {
        assert!((contrast((0, 0x72, 0xb2), (255, 255, 255)) - 5.19).abs() < 0.01);
        assert!((contrast((0xd5, 0x5e, 0), (255, 255, 255)) - 3.87).abs() < 0.01);
    }
}
