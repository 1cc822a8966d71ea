use locale::{Currency, Locale};

use super::{BarChart, bar_list, px, tick_step};

fn locale() -> Locale {
    Locale::english(Currency::EUR)
}

#[test]
fn steps_are_round_and_few() {
    let table = [
        (0, 1),
        (1, 1),
        (4, 1),
        (5, 2),
        (9, 5),
        (20, 5),
        (21, 10),
        (90, 25),
        (100, 25),
        (1_000, 250),
        (1_001, 500),
        (i64::MAX, i64::MAX / 4),
    ];
    for (most, step) in table {
        let found = tick_step(most);
        assert!(most <= found.saturating_mul(4).saturating_add(3), "{most}: {found}");
        if most < i64::MAX {
            assert_eq!(found, step, "{most}");
        }
    }
}

#[test]
fn lengths_are_short_texts() {
    assert_eq!([px(0.0), px(12.5), px(33.333_3), px(180.0)], ["0", "12.5", "33.33", "180"]);
}

#[test]
fn a_stack_is_as_high_as_its_sum_and_the_table_says_the_same() {
    let chart = BarChart::new("Answers", "Day")
        .series("Accepted")
        .series("Rejected")
        .bar("Mon", &[30, 10])
        .bar("Tue", &[0, 20]);
    let html = chart.show(&locale()).into_string();

    // The axis ends at 40 and the plot is 180 high: 30 of 40 are 135, 10 are 45.
    assert!(html.contains("class=\"fill s1\" x=\"18%\" y=\"45\" width=\"14%\" height=\"135\""));
    assert!(html.contains("class=\"fill s2\" x=\"18%\" y=\"0\" width=\"14%\" height=\"45\""));
    // Nothing is drawn for nothing.
    assert_eq!(html.matches("class=\"fill s1\" x=").count(), 1);
    assert!(html.contains("<title>Mon: 40</title>"));
    assert!(html.contains("<th scope=\"row\">Tue</th><td class=\"num\">0</td>"));
}

#[test]
fn strange_values_draw_something() {
    let chart = BarChart::new("Odd", "Day").series("S").bar("a", &[-5]).bar("b", &[i64::MAX / 2]);
    let html = chart.show(&locale()).into_string();
    assert!(!html.contains("NaN") && !html.contains("inf"), "{html}");
    assert!(!html.contains("height=\"-"), "{html}");

    let html = bar_list(&locale(), [("none", 0), ("minus", -3)]).into_string();
    assert!(!html.contains("width=\"-"), "{html}");
}
