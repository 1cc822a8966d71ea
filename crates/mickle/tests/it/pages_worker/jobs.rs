//! Finding a job, reading it, starting it, applying for it.

use base::Money;
use market::projects::{Hiring, NewTask};
use testkit::{Posting, on_each_store};

use crate::house::{House, Who};

#[tokio::test(flavor = "multi_thread")]
async fn jobs_are_found_by_anybody_with_their_pay() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let empty = house.get(&Who::Nobody, "/jobs").await;
        assert_eq!(empty.status, 200);
        assert!(empty.text.contains("No job is open") && empty.text.contains("href=\"/sign-up\""));

        let bea = world.requester("bea", Money::units(1)).await;
        let open = world.open_project(bea, Posting::default()).await;
        let apply = Posting { title: "Write a text", hiring: Hiring::Apply, ..Posting::default() };
        world.open_project(bea, apply).await;

        let all = house.get(&Who::Nobody, "/jobs").await.text;
        for part in [&format!("href=\"/jobs/{open}\""), "Say what you see", "€0.80", "bea"] {
            assert!(all.contains(part), "{part} in {all}");
        }
        let few = house.get(&Who::Nobody, "/jobs?hiring=apply&category=&sort=reward").await.text;
        assert!(few.contains("Write a text") && !few.contains("Say what you see"), "{few}");
        let none = house.get(&Who::Nobody, "/jobs?language=de").await.text;
        assert!(none.contains("Show all jobs"), "{none}");
        let odd = house.get(&Who::Nobody, "/jobs?hiring=x&sort=%00&after=1&a=1&a=2").await;
        assert!(odd.status == 200 && odd.text.contains("Say what you see"), "{}", odd.text);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_job_says_what_it_pays_and_needs_and_leads_to_a_task() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let job = world.open_project(bea, Posting::default()).await;
        let (page, start) = (format!("/jobs/{job}"), format!("/jobs/{job}/assignments"));

        let stranger = house.get(&Who::Nobody, &page).await;
        let to_sign_in = format!("href=\"/sign-in?next={page}\"");
        for part in ["€0.80", "€1.00", "text 1", "What does it say?", &to_sign_in] {
            assert!(stranger.text.contains(part), "{part} in {}", stranger.text);
        }

        let ada = house.session(world.person("ada").await).await;
        let seen = house.get(&ada, &page).await.text;
        assert!(seen.contains(&format!("action=\"{start}\"")), "{seen}");
        let started = house.form(&ada, &start, &[]).await;
        assert_eq!(started.status, 303, "{}", started.text);
        let to = started.location.unwrap();
        assert!(to.starts_with("/work/"), "{to}");

        let again = house.form(&ada, &start, &[]).await;
        assert_eq!(again.status, 429, "{}", again.text);
        assert!(again.text.contains("Not met:") && again.text.contains("Go on with your task"));
        assert!(again.text.contains(&to), "{}", again.text);

        let own = house.session(bea).await;
        let seen = house.get(&own, &page).await.text;
        assert!(seen.contains("To your project") && !seen.contains("Start and earn"), "{seen}");
        let refused = house.form(&own, &start, &[]).await;
        assert_eq!(refused.status, 403);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_application_is_sent_kept_on_an_error_and_taken_back() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { hiring: Hiring::Apply, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let (page, send) = (format!("/jobs/{job}"), format!("/jobs/{job}/applications"));
        let ada = house.session(world.person("ada").await).await;

        let short = house.form(&ada, &send, &[("pitch", "Hire <me>")]).await;
        assert_eq!(short.status, 422, "{}", short.text);
        assert!(short.text.contains("href=\"#f-pitch\"") && short.text.contains("Hire &lt;me&gt;"));

        let pitch = [("pitch", "I have written such texts for years.")];
        let sent = house.form(&ada, &send, &pitch).await;
        assert_eq!(sent.location.as_deref(), Some(&*format!("{page}?done=applied")));
        let seen = house.get(&ada, &page).await.text;
        assert!(seen.contains("for years") && seen.contains("Withdraw"), "{seen}");
        assert!(!seen.contains("Why you"), "one application at a time: {seen}");
        let twice = house.form(&ada, &send, &pitch).await;
        assert_eq!(twice.status, 409, "{}", twice.text);

        let after = seen.split("action=\"/my-applications/").nth(1).unwrap();
        let id = after.split('/').next().unwrap();
        let back = format!("/my-applications/{id}/withdrawal");
        let eve = house.session(world.person("eve").await).await;
        assert_eq!(house.form(&eve, &back, &[]).await.status, 404);
        assert_eq!(house.form(&ada, &back, &[]).await.status, 303);
        assert!(house.get(&ada, &page).await.text.contains("Why you"));
    })
    .await;
}

/// B21: what a requester puts into a task's data is text, once and for all.
#[tokio::test(flavor = "multi_thread")]
async fn data_of_a_task_is_shown_as_text() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let form = r#"{ "items": [
            { "show": "text", "text": "Look: ${a}" },
            { "show": "markdown", "text": "**Read** ${a}" },
            { "show": "image", "source": "${c}", "caption": "${a}" },
            { "show": "link", "source": "${b}", "caption": "" },
            { "ask": "short_text", "name": "answer", "label": "Is it ${a}?", "help": "${b}" } ] }"#;
        let data = [
            ("a", "<script>alert(1)</script> ${b}"),
            ("b", "javascript:alert(2)"),
            ("c", "https://example.org/a.png?\"onerror=\"x"),
        ];
        let input = data.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec();
        let rows = vec![NewTask { input, ..NewTask::default() }];
        let job = world.open_project(bea, Posting { form, rows, ..Posting::default() }).await;
        let page = house.get(&Who::Nobody, &format!("/jobs/{job}")).await.text;
        assert!(page.contains("Look: &lt;script&gt;alert(1)&lt;/script&gt; ${b}"), "{page}");
        assert!(page.contains("Is it &lt;script&gt;"), "{page}");
        for bad in ["<script>alert", "href=\"javascript", "\"onerror=", "Look: javascript"] {
            assert!(!page.contains(bad), "{bad} in {page}");
        }
    })
    .await;
}

/// B5: what one may not know of is not there.
#[tokio::test(flavor = "multi_thread")]
async fn a_job_by_invitation_is_not_there_for_others() {
    on_each_store(async |world| {
        let house = House::new(world.clone());
        let bea = world.requester("bea", Money::units(1)).await;
        let posting = Posting { hiring: Hiring::Invite, ..Posting::default() };
        let job = world.open_project(bea, posting).await;
        let eve = house.session(world.person("eve").await).await;
        for who in [&Who::Nobody, &eve] {
            assert_eq!(house.get(who, &format!("/jobs/{job}")).await.status, 404);
            assert_eq!(house.get(who, "/jobs/nonsense").await.status, 404);
        }
        for to in ["assignments", "applications"] {
            let path = format!("/jobs/{job}/{to}");
            let pitch = [("pitch", "Let me in, please, I can do it.")];
            assert_eq!(house.form(&eve, &path, &pitch).await.status, 404, "{to}");
        }
    })
    .await;
}
