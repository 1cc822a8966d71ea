//! The picture: one panel for each set, labels a task against accuracy.

use std::fmt::Write;

use crate::{Curve, Point};

const WIDTH: f64 = 380.0;
const HEIGHT: f64 = 250.0;
/// Around the axes of a panel: left, top, right, bottom.
const EDGE: [f64; 4] = [52.0, 34.0, 16.0, 40.0];

pub(crate) fn curves(curves: &[Curve]) -> String {
    let rows = curves.len().div_ceil(2) as f64;
    let (width, height) = (2.0 * WIDTH, rows * HEIGHT + 30.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         font-family=\"sans-serif\" font-size=\"11\">\n\
         <title>Labels a task against accuracy</title>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>\n\
         <path d=\"M20 16h24\" stroke=\"#777\" stroke-width=\"2\"/>\
         <text x=\"50\" y=\"20\">the same number of labels for every task</text>\
         <circle cx=\"300\" cy=\"16\" r=\"4\" fill=\"#0b6b75\"/>\
         <text x=\"310\" y=\"20\">only while in doubt, to the confidence beside the dot; bars: \
         one standard deviation</text>\n"
    );
    for (place, it) in curves.iter().enumerate() {
        let (x, y) = ((place % 2) as f64 * WIDTH, (place / 2) as f64 * HEIGHT + 30.0);
        let _ = writeln!(svg, "<g transform=\"translate({x} {y})\">");
        panel(&mut svg, it);
        svg.push_str("</g>\n");
    }
    svg.push_str("</svg>\n");
    svg
}

/// Where a point stands in its panel.
struct Scale {
    most: f64,
    low: f64,
    high: f64,
}

impl Scale {
    fn of(curve: &Curve) -> Self {
        let points = || curve.fixed.iter().chain(curve.adaptive.iter().map(|it| &it.1));
        let low = points().map(|it| it.accuracy - it.spread).fold(1.0, f64::min);
        let high = points().map(|it| it.accuracy + it.spread).fold(0.0, f64::max);
        let most = points().map(|it| it.each).fold(1.0, f64::max);
        let step = |it: f64| (it * 20.0).floor() / 20.0;
        Self { most, low: step(low), high: step(high) + 0.05 }
    }

    fn x(&self, each: f64) -> f64 {
        EDGE[0] + each / self.most * (WIDTH - EDGE[0] - EDGE[2])
    }

    fn y(&self, accuracy: f64) -> f64 {
        let share = (accuracy - self.low) / (self.high - self.low);
        HEIGHT - EDGE[3] - share * (HEIGHT - EDGE[1] - EDGE[3])
    }
}

fn panel(svg: &mut String, curve: &Curve) {
    let scale = Scale::of(curve);
    axes(svg, curve.name, &scale);
    let line: Vec<String> = curve
        .fixed
        .iter()
        .map(|it| format!("{:.1} {:.1}", scale.x(it.each), scale.y(it.accuracy)))
        .collect();
    let _ = writeln!(
        svg,
        "<path d=\"M{}\" fill=\"none\" stroke=\"#777\" stroke-width=\"2\"/>",
        line.join("L")
    );
    if let Some(full) = curve.fixed.last() {
        let (y, right) = (scale.y(full.accuracy), WIDTH - EDGE[2]);
        let _ = writeln!(
            svg,
            "<path d=\"M{} {y:.1}H{right}\" stroke=\"#777\" stroke-dasharray=\"3 4\"/>",
            EDGE[0]
        );
    }
    for it in &curve.fixed {
        bar(svg, &scale, it, "#bbb");
    }
    // Named above and below by turns, as neighbours stand close; those too close not at all.
    let mut named = [0.0; 2];
    for (place, (confidence, it)) in curve.adaptive.iter().enumerate() {
        bar(svg, &scale, it, "#0b6b75");
        let (x, y) = (scale.x(it.each), scale.y(it.accuracy));
        let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"4\" fill=\"#0b6b75\"/>");
        let side = place % 2;
        if x < named[side] + 26.0 {
            continue;
        }
        named[side] = x;
        let off = [-9.0, 17.0][side];
        let _ = writeln!(
            svg,
            "<text x=\"{x:.1}\" y=\"{:.1}\" font-size=\"9\" fill=\"#0b6b75\" \
             text-anchor=\"middle\">{confidence}</text>",
            y + off
        );
    }
}

fn bar(svg: &mut String, scale: &Scale, it: &Point, colour: &str) {
    let (x, top) = (scale.x(it.each), scale.y(it.accuracy + it.spread));
    let bottom = scale.y(it.accuracy - it.spread);
    let _ = writeln!(svg, "<path d=\"M{x:.1} {top:.1}V{bottom:.1}\" stroke=\"{colour}\"/>");
}

fn axes(svg: &mut String, name: &str, scale: &Scale) {
    let (left, right, bottom) = (EDGE[0], WIDTH - EDGE[2], HEIGHT - EDGE[3]);
    let _ = writeln!(
        svg,
        "<text x=\"{left}\" y=\"22\" font-size=\"13\" font-weight=\"bold\">{name}</text>\
         <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">labels a task</text>",
        f64::midpoint(left, right),
        HEIGHT - 8.0
    );
    let mut at = scale.low;
    while at <= scale.high + 1e-9 {
        let y = scale.y(at);
        let _ = writeln!(
            svg,
            "<path d=\"M{left} {y:.1}H{right}\" stroke=\"#eee\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{:.0} %</text>",
            left - 5.0,
            y + 4.0,
            100.0 * at
        );
        at += 0.05;
    }
    let step = if 12.0 < scale.most { 4.0 } else { 2.0 };
    let mut at = 0.0;
    while at <= scale.most + 1e-9 {
        let x = scale.x(at);
        let _ = writeln!(
            svg,
            "<path d=\"M{x:.1} {bottom:.1}v4\" stroke=\"#777\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{at:.0}</text>",
            bottom + 16.0
        );
        at += step;
    }
}
