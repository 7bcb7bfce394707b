var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", VersionNotSupported);

static IResult VersionNotSupported()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "version_not_supported",
        ["message"] = "This SIP version is not supported",
    };
    return Results.Json(body, statusCode: 501);
}

app.Run();
