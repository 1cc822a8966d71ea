//! Closed lists of words, such as states: one enum, written to the database as text.

/// An enum whose variants are words of the database and of every face.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident = $word:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }

            pub fn parse(text: &str) -> Option<Self> {
                match text { $($word => Some(Self::$variant),)* _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl store::Bind for $name {
            fn into_value(self) -> store::Value {
                store::Value::Text(self.as_str().to_owned())
            }
        }

        impl store::FromValue for $name {
            fn from_value(value: &store::Value) -> Option<Self> {
                match value {
                    store::Value::Text(it) => Self::parse(it),
                    _ => None,
                }
            }
        }
    )* };
}

/// A slice's refusals: each variant with its kind and its code.
macro_rules! refusals {
    ($($(#[$doc:meta])* $variant:ident = $kind:ident $code:literal,)*) => {
        /// Why this slice says no.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Refusal { $($(#[$doc])* $variant,)* }

        impl Refusal {
            pub const ALL: &[Self] = &[$(Self::$variant),*];
        }

        impl base::Rule for Refusal {
            fn verdict(&self) -> (base::Kind, &'static str) {
                match self { $(Self::$variant => (base::Kind::$kind, $code),)* }
            }
        }
    };
}

pub(crate) use {refusals, words};
