//! Ids that a value of a scenario is chosen from: who pays, what is bought, for whom.

/// Who pays the contribution of sponsored workers. docs/model.md, section 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Payer {
    /// Companies (CSR / TJSL).
    Csr,
    /// Regional budget.
    Apbd,
    /// State budget.
    Apbn,
    /// Village budgets.
    Apbdes,
    /// Shared palm-oil revenue.
    DbhSawit,
    /// Shared tobacco excise.
    DbhCht,
    /// Zakat.
    Zakat,
    /// Civil servants' donations.
    AsnDonors,
    /// Anybody else.
    Other,
}

impl Payer {
    /// All payers, in the order of docs/model.md, section 4.
    pub const ALL: [Self; 9] = [
        Self::Csr,
        Self::Apbd,
        Self::Apbn,
        Self::Apbdes,
        Self::DbhSawit,
        Self::DbhCht,
        Self::Zakat,
        Self::AsnDonors,
        Self::Other,
    ];

    /// The id used in files, links and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Csr => "csr",
            Self::Apbd => "apbd",
            Self::Apbn => "apbn",
            Self::Apbdes => "apbdes",
            Self::DbhSawit => "dbh_sawit",
            Self::DbhCht => "dbh_cht",
            Self::Zakat => "zakat",
            Self::AsnDonors => "asn_donors",
            Self::Other => "other",
        }
    }
}

/// Benefits bought. docs/model.md, section 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Package {
    /// Work injury and death.
    JkkJkm,
    /// Work injury, death and old-age savings.
    JkkJkmJht,
}

impl Package {
    /// Both packages.
    pub const ALL: [Self; 2] = [Self::JkkJkm, Self::JkkJkmJht];

    /// The id used in files and links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::JkkJkm => "jkk_jkm",
            Self::JkkJkmJht => "jkk_jkm_jht",
        }
    }
}

/// Trade of the sponsored workers, as far as the discount asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sector {
    /// Any trade.
    #[default]
    General,
    /// Drivers and couriers.
    Transport,
}

impl Sector {
    /// The id used in files and links; the general sector has none.
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::General => None,
            Self::Transport => Some("transport"),
        }
    }
}
