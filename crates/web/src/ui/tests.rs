use std::path::PathBuf;

use base::{FieldError, Money, Timestamp};
use locale::{Currency, Locale};
use maud::{Render, html};

use super::checks::{assert_page, assert_sound};
use super::{
    Choice, Empty, Errors, Fields, Flash, Message, PageHead, Pager, Place, Role, Shell, Table,
    Theme, Viewer, badge, code_block, link_button, note, page, post_button, thread,
};
use crate::styleguide::{self, View};

const NASTY: &str = "<script>alert(\"1\")</script>&'";

fn locale() -> Locale {
    Locale::english(Currency::EUR).with_points(35)
}

/// Where a test writes the style guide, to be looked at in a browser.
fn write(name: &str, html: &str) {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let target = target.unwrap_or_else(|| PathBuf::from("../../target"));
    let folder = target.join("styleguide");
    std::fs::create_dir_all(folder.join("assets")).expect("a folder");
    std::fs::write(folder.join(name), html).expect("a file");
    for (address, body) in crate::assets::all() {
        std::fs::write(folder.join(address.trim_start_matches('/')), body).expect("a file");
    }
}

#[test]
fn the_style_guide_is_sound() {
    for theme in [Theme::System, Theme::Light, Theme::Dark] {
        let view = View { theme, mirrored: theme == Theme::Dark };
        let html = styleguide::page(&locale(), view).into_string();
        assert_page(&html);
        let name = theme.name().unwrap_or("system");
        assert_eq!(html.contains(&format!("data-theme=\"{name}\"")), theme != Theme::System);
        write(&format!("{name}.html"), &html);
    }
}

#[test]
fn every_frame_is_sound() {
    for name in styleguide::FRAMES {
        let html =
            styleguide::frame(&locale(), name, View::default()).expect("known").into_string();
        assert_page(&html);
        write(&format!("{name}.html"), &html);
    }
    assert!(styleguide::frame(&locale(), "no-such", View::default()).is_none());
}

/// Every public function that draws something stands in the style guide.
#[test]
fn the_style_guide_shows_everything() {
    let shown = [
        include_str!("../styleguide.rs"),
        include_str!("../styleguide/forms.rs"),
        include_str!("../styleguide/lists.rs"),
        include_str!("../styleguide/pieces.rs"),
        include_str!("../styleguide/talk.rs"),
        include_str!("../styleguide/work.rs"),
    ]
    .concat();
    let inside =
        ["CSRF_FIELD", "csrf_field", "form", "excerpt", "stack", "file_list", "Field", "Form"];
    let names = include_str!("mod.rs").lines().filter(|it| it.starts_with("pub use"));
    for name in names.flat_map(|it| it.split([':', '{', '}', ',', ';', ' '])) {
        if matches!(name, "" | "pub" | "use") || name.len() < 3 || inside.contains(&name) {
            continue;
        }
        let is_module = include_str!("mod.rs").contains(&format!("mod {name};"));
        assert!(is_module || shown.contains(name), "{name} is not in the style guide");
    }
}

#[test]
fn text_is_escaped_wherever_it_lands() {
    let locale = locale();
    let errors = Errors::of(&locale, &[FieldError::new("n", "no-such-code").with(NASTY)]);
    let f = Fields::new(&locale, &errors);
    let message = Message {
        from: NASTY,
        role: NASTY,
        mine: false,
        at: Timestamp::default(),
        body: super::markdown(NASTY, 3),
        files: vec![],
    };
    let viewer = Viewer {
        name: NASTY,
        csrf: NASTY,
        roles: &[Role::Worker],
        balance: None,
        unread: 0,
        notices: 0,
    };
    let shell = Shell::new(&locale, NASTY).viewer(viewer).flash(Flash::bad(NASTY));
    let body = html! {
        (PageHead::new(NASTY).under(NASTY, NASTY).lead(NASTY))
        (link_button(NASTY, NASTY))
        (post_button(NASTY, NASTY, NASTY).hidden("h", NASTY).confirm(NASTY))
        (note(super::Tone::Warn, NASTY))
        (badge(&locale, NASTY))
        (code_block(NASTY, NASTY))
        (thread(&locale, &[message]))
        (Table::new(NASTY).column(NASTY).row([html! { (NASTY) }]))
        (Empty::new(NASTY, NASTY, link_button("/", NASTY)))
        (f.form(NASTY, NASTY, html! {
            (f.text("n", NASTY).help(NASTY).value(NASTY))
            (f.textarea("t", NASTY).value("</textarea><script>alert(1)</script>"))
            (f.select("s", NASTY, [Choice::new(NASTY, NASTY)]).value(NASTY))
            (f.radios("r", NASTY, [Choice::new(NASTY, NASTY).help(NASTY)]).keys())
        }))
    };
    let html = page(&shell, body).into_string();
    assert_page(&html);
    assert!(!html.contains("<script>"), "{html}");
    assert_eq!(html.matches("<script").count(), 2, "only our own two");
}

#[test]
fn words_for_scripts_cannot_end_their_element() {
    let html = page(&Shell::new(&locale(), "t"), html! { h1 { "t" } }).into_string();
    let words = html.split_once("id=\"words\">").expect("words").1;
    let words = words.split_once("</script>").expect("an end").0;
    let words: serde_json::Value = serde_json::from_str(words).expect("JSON");
    assert_eq!(words["cancel"], "Cancel");
}

#[test]
fn a_wrong_field_says_so_twice_and_ties_it_together() {
    let locale = locale();
    let errors = Errors::of(&locale, &[FieldError::new("task[0].title", "required")]);
    let f = Fields::new(&locale, &errors);
    let body = html! { (f.text("task[0].title", "Title").required().help("One line.")) };
    let html = f.form("/x", "token", body).render().into_string();

    assert_sound(&html);
    assert!(html.contains("<a href=\"#f-task-0--title\">Title</a>: Fill this in."));
    assert!(html.contains("aria-invalid=\"true\""));
    assert!(html.contains("aria-describedby=\"f-task-0--title-help f-task-0--title-error\""));
    assert!(html.contains("<input type=\"hidden\" name=\"csrf\" value=\"token\">"));
}

#[test]
fn what_was_typed_comes_back_but_never_a_password() {
    let locale = locale();
    let errors = Errors::none();
    let f = Fields::new(&locale, &errors);
    let shown = |field: super::Field<'_>| field.render().into_string();

    assert!(shown(f.text("a", "A").value("typed")).contains("value=\"typed\""));
    assert!(shown(f.textarea("b", "B").value("\nline")).contains(">\n\nline</textarea>"));
    assert!(!shown(f.password("c", "C").value("secret")).contains("secret"));
    assert!(shown(f.checkbox("d", "D").ticked(true)).contains(" checked"));
    assert!(!shown(f.checkbox("e", "E").ticked(false)).contains(" checked"));
    let select = f.select("g", "G", [Choice::new("1", "One"), Choice::new("2", "Two")]);
    assert!(shown(select.value("2")).contains("<option value=\"2\" selected>Two</option>"));
}

#[test]
fn only_what_must_be_filled_in_is_required_and_the_rest_is_called_optional() {
    let locale = locale();
    let errors = Errors::none();
    let f = Fields::new(&locale, &errors);
    let must = f.text("a", "A").required().render().into_string();
    let may = f.text("b", "B").render().into_string();
    assert!(must.contains(" required") && !must.contains("optional"));
    assert!(!may.contains(" required") && may.contains("(optional)"));
}

#[test]
fn a_password_field_lets_browsers_fill_and_people_paste() {
    let locale = locale();
    let errors = Errors::none();
    let f = Fields::new(&locale, &errors);
    let field = f.password("p", "Password").autocomplete("current-password");
    assert!(field.render().into_string().contains("autocomplete=\"current-password\""));
}

#[test]
fn the_navigation_holds_what_the_roles_allow() {
    let locale = locale();
    let shown = |roles: &'static [Role], at: Place| {
        let viewer = Viewer {
            name: "Ada",
            csrf: "t",
            roles,
            balance: Some(Money::cents(42_18)),
            unread: 3,
            notices: 120,
        };
        let shell = Shell::new(&locale, "t").viewer(viewer).at(at);
        page(&shell, html! { h1 { "t" } }).into_string()
    };
    let worker = shown(&[Role::Worker], Place::MyWork);
    assert_page(&worker);
    assert!(worker.contains("href=\"/my-work\" aria-current=\"page\""));
    assert!(worker.contains("€42.18"));
    for absent in ["/projects", "/reviews", "/operator"] {
        assert!(!worker.contains(&format!("href=\"{absent}\"")), "{absent}");
    }
    let staff = shown(&[Role::Staff], Place::Operator);
    assert!(staff.contains("href=\"/operator\" aria-current=\"page\""));
    assert!(!staff.contains("href=\"/my-work\""));

    let stranger = page(&Shell::new(&locale, "t"), html! { h1 { "t" } }).into_string();
    assert!(stranger.contains("href=\"/sign-in\"") && !stranger.contains("/sign-out"));
}

#[test]
fn a_phone_shows_at_most_five_tabs_and_the_one_you_are_on() {
    let locale = locale();
    let everything: &[Role] = &[Role::Worker, Role::Requester, Role::Staff];
    for at in [Place::FindWork, Place::Reviews, Place::Wallet, Place::Operator, Place::Account] {
        let viewer = Viewer {
            name: "Ada",
            csrf: "t",
            roles: everything,
            balance: None,
            unread: 0,
            notices: 0,
        };
        let html = page(&Shell::new(&locale, "t").viewer(viewer).at(at), html! { h1 { "t" } });
        let html = html.into_string();
        let tabs = html.split_once("class=\"tabs-bottom\"").expect("tabs").1;
        let tabs = tabs.split_once("</nav>").expect("an end").0;
        assert!(tabs.matches("<li>").count() <= 5, "{at:?}");
        assert!(tabs.contains(&format!("href=\"{}\" aria-current=\"page\"", at.href())), "{at:?}");
    }
}

#[test]
fn whatever_changes_something_is_a_post_with_a_token() {
    let html = post_button("/pause", "token", "Pause").hidden("reason", "lunch").render();
    let html = html.into_string();
    assert_sound(&html);
    assert!(html.contains("method=\"post\" action=\"/pause\""));
    assert!(html.contains("name=\"csrf\" value=\"token\""));
    assert!(html.contains("name=\"reason\" value=\"lunch\""));
}

#[test]
fn empty_things_show_a_next_step_or_nothing() {
    let locale = locale();
    let empty = Empty::new("Nothing yet", "It comes.", link_button("/work", "Find work"));
    let html = Table::new("Work").column("Task").empty(empty).render().into_string();
    assert!(html.contains("href=\"/work\"") && !html.contains("<table"));

    assert_eq!(Pager::default().show(&locale).into_string(), "");
    assert_eq!(thread(&locale, &[]).into_string(), "<ol class=\"thread\"></ol>");
}

#[test]
fn money_is_never_shown_without_its_currency() {
    let html = super::price(&locale(), Money::units(1), Money::cents(80)).into_string();
    assert!(html.contains("You pay <span class=\"money\">€1.00</span>"));
    assert!(html.contains("the worker receives <span class=\"money\">€0.80</span>"));
    let html = super::reward(&locale(), Money::units(4)).into_string();
    assert!(html.contains("€4.00") && html.contains("140\u{a0}points"));
}

#[test]
fn states_have_the_domains_words_once() {
    let mut words: Vec<_> = super::state_words().collect();
    let count = words.len();
    words.sort_unstable();
    words.dedup();
    assert_eq!(words.len(), count);
    for state in ["in_review", "submitted", "rework", "appealed", "expired"] {
        assert!(words.binary_search(&state).is_ok(), "{state}");
    }
    assert!(badge(&locale(), "brand_new").into_string().contains("brand new"));
}
