//! Contrast: every text colour on every ground it may stand on, in both schemes.
//!
//! OKLCH to linear sRGB after Björn Ottosson (2020), luminance and ratio after WCAG 2.2.

use std::collections::HashMap;

use super::text;

/// Linear red, green and blue.
type Colour = [f64; 3];

/// Texts and the grounds they stand on.
const PAIRS: &[(&str, &[&str])] = &[
    (
        "ink",
        &[
            "paper",
            "surface",
            "sunken",
            "action-soft",
            "money-soft",
            "ok-soft",
            "warn-soft",
            "bad-soft",
        ],
    ),
    ("muted", &["paper", "surface", "sunken", "action-soft"]),
    (
        "action",
        &[
            "paper",
            "surface",
            "sunken",
            "action-soft",
            "warn-soft",
            "bad-soft",
            "ok-soft",
            "money-soft",
        ],
    ),
    ("action-hover", &["paper", "surface", "sunken", "action-soft"]),
    ("on-action", &["action", "action-hover"]),
    ("money", &["paper", "surface", "sunken", "money-soft", "action-soft"]),
    ("ok", &["paper", "surface", "sunken", "ok-soft"]),
    ("warn", &["paper", "surface", "sunken", "warn-soft"]),
    ("bad", &["paper", "surface", "sunken", "bad-soft"]),
    ("on-bad", &["bad"]),
];

/// Borders of controls and marks that carry meaning need 3:1 (WCAG 1.4.11).
const SHAPES: &[(&str, &[&str])] = &[
    ("line-strong", &["paper", "surface", "sunken"]),
    ("action", &["surface", "action-soft"]),
    ("chart-1", &["surface"]),
    ("chart-3", &["surface"]),
];

#[test]
fn every_text_can_be_read_on_its_ground() {
    check(PAIRS, 4.5);
}

#[test]
fn every_border_can_be_seen() {
    check(SHAPES, 3.0);
}

#[test]
fn every_colour_exists_on_every_screen() {
    for (name, schemes) in tokens() {
        for colour in schemes {
            let inside = colour.iter().all(|it| (-0.002..=1.002).contains(it));
            assert!(inside, "{name} is outside sRGB: {colour:?}");
        }
    }
}

#[test]
fn the_ratio_is_that_of_the_standard() {
    let (black, white) = ([0.0; 3], [1.0; 3]);
    assert!((ratio(black, white) - 21.0).abs() < 1e-9);
    assert!((ratio(white, white) - 1.0).abs() < 1e-9);
    // #767676 on white, the well-known edge of 4.5:1.
    let grey = ((f64::from(0x76u8) / 255.0 + 0.055) / 1.055).powf(2.4);
    assert!((ratio([grey; 3], white) - 4.54).abs() < 0.01);
}

#[test]
fn oklch_is_read_as_published() {
    // Red of sRGB is oklch(0.62796 0.25768 29.234).
    let red = linear(0.627_96, 0.257_68, 29.234);
    for (found, wanted) in red.iter().zip([1.0, 0.0, 0.0]) {
        assert!((found - wanted).abs() < 0.001, "{red:?}");
    }
}

fn check(pairs: &[(&str, &[&str])], least: f64) {
    let tokens = tokens();
    let mut bad = Vec::new();
    for (text, grounds) in pairs {
        for ground in *grounds {
            for (scheme, name) in ["light", "dark"].iter().enumerate() {
                let found = ratio(tokens[*text][scheme], tokens[*ground][scheme]);
                if found < least {
                    bad.push(format!("{text} on {ground}, {name}: {found:.2}"));
                }
            }
        }
    }
    assert!(bad.is_empty(), "below {least}:1\n{}", bad.join("\n"));
}

/// Every colour of the tokens, light and dark.
fn tokens() -> HashMap<String, [Colour; 2]> {
    let sheet = text("css/tokens.css");
    let mut found = HashMap::new();
    // What lets things through (`/ 0.5`) carries no text.
    for line in sheet.lines().filter(|it| !it.contains(" / ")) {
        let Some((name, rest)) = line.trim().split_once(": light-dark(oklch(") else { continue };
        let Some((light, dark)) = rest.split_once("), oklch(") else { continue };
        let dark = dark.trim_end_matches([')', ';']);
        found.insert(name.trim_start_matches('-').to_owned(), [colour(light), colour(dark)]);
    }
    assert!(20 < found.len(), "the tokens are no longer written as this test reads them");
    found
}

fn colour(text: &str) -> Colour {
    let numbers: Vec<f64> =
        text.split_whitespace().map(|it| it.parse().expect("a number")).collect();
    linear(numbers[0], numbers[1], numbers[2])
}

fn linear(lightness: f64, chroma: f64, hue: f64) -> Colour {
    let (a, b) = (chroma * hue.to_radians().cos(), chroma * hue.to_radians().sin());
    let long = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let medium = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
    [
        4.076_741_662_1 * long - 3.307_711_591_3 * medium + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * medium - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * medium + 1.707_614_701_0 * short,
    ]
}

fn luminance([red, green, blue]: Colour) -> f64 {
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

fn ratio(a: Colour, b: Colour) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

/// Whatever a rule sets on a ground of its own is among the pairs above.
#[test]
fn every_pair_of_a_rule_is_judged() {
    let judged = |text: &str, ground: &str| {
        PAIRS.iter().any(|(it, grounds)| *it == text && grounds.contains(&ground))
    };
    let mut missing = Vec::new();
    for path in super::STYLES {
        let sheet = text(path);
        for rule in sheet.split('{').filter_map(|it| it.split_once('}')).map(|it| it.0) {
            let value = |names: [&str; 2]| {
                let lines = rule.lines().filter_map(|it| it.trim().split_once(": var(--"));
                let mut lines = lines.filter(|it| names.contains(&it.0));
                lines.next().map(|it| it.1.trim_end_matches([')', ';']).to_owned())
            };
            let ground = value(["background", "background-color"]);
            let Some((ground, text)) = ground.zip(value(["color", "color"])) else { continue };
            if !judged(&text, &ground) {
                missing.push(format!("{path}: {text} on {ground}"));
            }
        }
    }
    assert!(missing.is_empty(), "judge these pairs too:\n{}", missing.join("\n"));
}
