//! The words of the pages' own furniture: navigation, buttons and labels that no page owns.
//!
//! Invariant: furniture names a [`Word`], so that a missing translation cannot compile.

macro_rules! words {
    ($($name:ident $english:literal)*) => {
        /// A word or short phrase of the pages' furniture.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Word { $(#[doc = $english] $name,)* }

        impl Word {
            #[cfg(test)]
            pub(crate) const ALL: &[Self] = &[$(Self::$name,)*];

            pub(crate) fn english(self) -> &'static str {
                match self { $(Self::$name => $english,)* }
            }
        }
    };
}

words! {
    Account "Account"
    All "All"
    Back "Back"
    Cancel "Cancel"
    Characters "characters"
    Close "Close"
    Copied "Copied"
    Copy "Copy"
    Day "day"
    Days "days"
    Done "Done"
    Error "Error"
    FindWork "Find work"
    FixThese "Check these fields"
    Hours "h"
    Key "Key"
    Latest "Latest"
    MainNavigation "Main"
    Menu "Menu"
    Messages "Messages"
    Minutes "min"
    MyWork "My work"
    Next "Next"
    NothingYet "Nothing here yet"
    Of "of"
    OnTheseKeys "Keys"
    Older "Older"
    Newer "Newer"
    Operator "Operator"
    Optional "optional"
    Pages "Pages"
    Point "point"
    Points "points"
    Previous "Previous"
    Projects "Projects"
    Proverb "Many a little makes a mickle."
    Reviews "Reviews"
    Saved "Draft saved"
    SaveFailed "Draft not saved yet; keep this page open"
    Seconds "s"
    SecondsLeft "seconds left"
    Show "Show"
    ShowAsTable "Show as table"
    SignIn "Sign in"
    SignOut "Sign out"
    SignUp "Sign up"
    SkipToContent "Skip to content"
    Step "Step"
    TheWorkerReceives "the worker receives"
    TimeLeft "Time left"
    TimeOver "Time is over"
    Unread "unread"
    Wallet "Wallet"
    Words "words"
    YouPay "You pay"
    YouReceive "You receive"
}
