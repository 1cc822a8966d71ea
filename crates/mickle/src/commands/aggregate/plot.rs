//! The reliability plot: does a confidence of 80 % mean right in 80 % of the tasks?

use std::fmt::Write;

use super::report::Bin;

const SIZE: f64 = 320.0;
const EDGE: f64 = 48.0;

/// An SVG picture with one dot for each bin, as large as it has tasks, on the diagonal where
/// confidence is what it says.
pub(super) fn reliability(bins: &[Bin], method: &str) -> String {
    let at = |share: f64| (EDGE + share * SIZE, EDGE + (1.0 - share) * SIZE);
    let (whole, most) = (SIZE + 2.0 * EDGE, bins.iter().map(|it| it.tasks).fold(1.0, f64::max));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {whole} {whole}\" \
         font-family=\"sans-serif\" font-size=\"12\">\n\
         <title>Reliability of {method}</title>\n\
         <rect width=\"{whole}\" height=\"{whole}\" fill=\"#fff\"/>\n"
    );
    for step in 0..=5 {
        let share = f64::from(step) / 5.0;
        let (x, y) = at(share);
        let (left, bottom) = at(0.0);
        let (right, top) = at(1.0);
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {top:.1}V{bottom:.1}M{left:.1} {y:.1}H{right:.1}\" stroke=\"#ddd\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{share:.1}</text>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{share:.1}</text>",
            bottom + 16.0,
            left - 6.0,
            y + 4.0,
        );
    }
    let ((left, bottom), (right, top)) = (at(0.0), at(1.0));
    let _ = writeln!(
        svg,
        "<path d=\"M{left} {bottom}L{right} {top}\" stroke=\"#888\" stroke-dasharray=\"4 4\"/>\
         <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">confidence</text>\
         <text x=\"{left}\" y=\"{:.1}\">share of right labels</text>",
        whole / 2.0,
        whole - 10.0,
        top - 14.0,
    );
    for it in bins.iter().filter(|it| 0.0 < it.tasks) {
        let (x, _) = at(it.confidence / it.tasks);
        let (_, y) = at(it.right / it.tasks);
        let radius = 3.0 + 9.0 * (it.tasks / most).sqrt();
        let _ = writeln!(
            svg,
            "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" fill=\"#0b6b75\" \
             fill-opacity=\"0.75\"><title>{} tasks: confidence {:.3}, right {:.3}</title></circle>",
            it.tasks,
            it.confidence / it.tasks,
            it.right / it.tasks,
        );
    }
    svg.push_str("</svg>\n");
    svg
}
