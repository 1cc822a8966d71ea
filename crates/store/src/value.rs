//! What goes into and comes out of a statement: four types, null, and ours on top.

use base::{
    AppealText, BoxError, Day, Email, Error, Handle, Id, Markdown, MessageText, Money, Pitch,
    Reason, ReferenceText, RejectionText, Remark, Result, ReworkText, Timestamp, Title,
};
use rusqlite::types::{ToSqlOutput, ValueRef};
use tokio_postgres::types::{IsNull, ToSql, Type, private::BytesMut};

#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Int(i64),
    Real(f64),
    Text(String),
    Blob(Vec<u8>),
}

impl rusqlite::ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(it) => ValueRef::Integer(*it),
            Self::Real(it) => ValueRef::Real(*it),
            Self::Text(it) => ValueRef::Text(it.as_bytes()),
            Self::Blob(it) => ValueRef::Blob(it),
        }))
    }
}

impl ToSql for Value {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, BoxError> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Int(it) if *ty == Type::INT4 => i32::try_from(*it)?.to_sql(ty, out),
            Self::Int(it) if *ty == Type::FLOAT8 => {
                #[expect(clippy::cast_precision_loss, reason = "a whole number given as a real")]
                let real = *it as f64;
                real.to_sql(ty, out)
            }
            Self::Int(it) if *ty == Type::INT8 => it.to_sql(ty, out),
            Self::Int(_) => Err(format!("a number was bound where {ty} is asked").into()),
            Self::Real(it) => it.to_sql(ty, out),
            Self::Text(it) => it.to_sql(ty, out),
            Self::Blob(it) => it.to_sql(ty, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    tokio_postgres::types::to_sql_checked!();
}

/// A type that can be bound to a statement.
pub trait Bind {
    fn into_value(self) -> Value;
}

/// A type that can be read from a column.
pub trait FromValue: Sized {
    fn from_value(value: &Value) -> Option<Self>;
}

macro_rules! plain {
    ($($ty:ty, $variant:ident;)*) => { $(
        impl Bind for $ty {
            fn into_value(self) -> Value {
                Value::$variant(self.into())
            }
        }
        impl FromValue for $ty {
            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    Value::$variant(it) => it.clone().try_into().ok(),
                    _ => None,
                }
            }
        }
    )* };
}

plain! {
    i64, Int;
    u32, Int;
    f64, Real;
    String, Text;
    Vec<u8>, Blob;
}

impl Bind for &str {
    fn into_value(self) -> Value {
        Value::Text(self.to_owned())
    }
}

impl Bind for &String {
    fn into_value(self) -> Value {
        Value::Text(self.clone())
    }
}

impl Bind for bool {
    fn into_value(self) -> Value {
        Value::Int(i64::from(self))
    }
}

impl FromValue for bool {
    fn from_value(value: &Value) -> Option<Self> {
        i64::from_value(value).map(|it| it != 0)
    }
}

impl<K> Bind for Id<K> {
    fn into_value(self) -> Value {
        Value::Text(self.to_string())
    }
}

impl<K> FromValue for Id<K> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Text(it) => it.parse().ok(),
            _ => None,
        }
    }
}

macro_rules! as_number {
    ($($ty:ty: $into:ident, $from:ident;)*) => { $(
        impl Bind for $ty {
            fn into_value(self) -> Value {
                Value::Int(self.$into())
            }
        }
        impl FromValue for $ty {
            fn from_value(value: &Value) -> Option<Self> {
                i64::from_value(value).map(Self::$from)
            }
        }
    )* };
}

as_number! {
    Money: as_micros, micros;
    Timestamp: as_millis, from_millis;
    Day: number, from_number;
}

macro_rules! as_text {
    ($($ty:ty)*) => { $(
        impl Bind for &$ty {
            fn into_value(self) -> Value {
                Value::Text(self.as_str().to_owned())
            }
        }
    )* };
}

as_text! {
    AppealText Email Handle Markdown MessageText Pitch Reason ReferenceText RejectionText Remark
    ReworkText Title
}

impl<T: Bind> Bind for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Null, Bind::into_value)
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

impl Bind for Value {
    fn into_value(self) -> Value {
        self
    }
}

/// Reads one cell of a SQLite row.
pub(crate) fn from_sqlite(value: ValueRef<'_>) -> Result<Value> {
    Ok(match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(it) => Value::Int(it),
        ValueRef::Real(it) => Value::Real(it),
        ValueRef::Text(it) => {
            Value::Text(std::str::from_utf8(it).map_err(Error::store)?.to_owned())
        }
        ValueRef::Blob(it) => Value::Blob(it.to_vec()),
    })
}

/// Reads one cell of a PostgreSQL row.
pub(crate) fn from_postgres(row: &tokio_postgres::Row, at: usize) -> Result<Value> {
    let ty = row.columns()[at].type_().clone();
    let value = match ty {
        Type::INT8 => row.try_get::<_, Option<i64>>(at).map(|it| it.map(Value::Int)),
        Type::INT4 => {
            row.try_get::<_, Option<i32>>(at).map(|it| it.map(|it| Value::Int(it.into())))
        }
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(at).map(|it| it.map(Value::Real)),
        Type::TEXT | Type::VARCHAR | Type::NAME => {
            row.try_get::<_, Option<String>>(at).map(|it| it.map(Value::Text))
        }
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at).map(|it| it.map(Value::Blob)),
        other => {
            let name = row.columns()[at].name();
            return Err(Error::store(format!("column `{name}` has type {other}: cast it")));
        }
    };
    value.map(|it| it.unwrap_or(Value::Null)).map_err(Error::store)
}
