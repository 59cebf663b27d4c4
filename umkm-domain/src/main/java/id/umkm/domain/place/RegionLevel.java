package id.umkm.domain.place;

/** The level of a region: provinsi, kabupaten or kota, kecamatan, and kelurahan, desa or desa adat. */
public enum RegionLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE
}
