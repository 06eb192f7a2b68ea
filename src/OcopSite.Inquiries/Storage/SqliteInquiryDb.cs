using Microsoft.EntityFrameworkCore;

namespace OcopSite.Inquiries.Storage;

public sealed class SqliteInquiryDb(DbContextOptions<SqliteInquiryDb> options) : InquiryDb(options);
