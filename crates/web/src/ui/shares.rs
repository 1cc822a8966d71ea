//! Shares of one whole as a single bar, with the words and figures that it stands for.

use locale::Locale;
use maud::{Markup, html};

/// How a whole divides: a bar, and below it each part with its number and share. A part is its
/// name, how much it is, and which of the chart's colours it has.
pub fn shares(locale: &Locale, title: &str, parts: &[(&str, i64, u8)]) -> Markup {
    let whole: i64 = parts.iter().map(|it| it.1.max(0)).sum();
    let mut ends = Vec::with_capacity(parts.len());
    let mut end = 0;
    for (_, part, _) in parts {
        let begin = end;
        end += part.max(&0);
        ends.push((permille(begin, whole), permille(end, whole)));
    }
    html! {
        div.shares {
            svg width="100%" height="12" role="img" aria-label=(title) {
                rect.track width="100%" height="12" rx="3" {}
                @for ((begin, end), (name, part, colour)) in ends.iter().zip(parts) {
                    @if begin < end {
                        rect class={ "fill s" (colour) } height="12"
                            x={ (tenths(*begin)) "%" } width={ (tenths(end - begin)) "%" } {
                            title { (name) ": " (locale.number(*part)) }
                        }
                    }
                }
            }
            dl {
                @for (name, part, colour) in parts {
                    div {
                        dt {
                            svg width="12" height="12" aria-hidden="true" {
                                rect class={ "fill s" (colour) } width="12" height="12" rx="3" {}
                            }
                            (name)
                        }
                        dd {
                            (locale.number(*part))
                            " " small { (locale.share(*part, whole)) }
                        }
                    }
                }
            }
        }
    }
}

fn permille(part: i64, whole: i64) -> i64 {
    let part = i128::from(part) * 1_000 / i128::from(whole.max(1));
    i64::try_from(part).unwrap_or_default()
}

fn tenths(permille: i64) -> String {
    format!("{}.{}", permille / 10, permille % 10)
}
