var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NeedAccountForStoringFiles);

static IResult NeedAccountForStoringFiles()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "need_account_for_storing_files",
        ["message"] = "An account is needed to store files: send ACCT",
    };
    return Results.Json(body, statusCode: 532);
}

app.Run();
