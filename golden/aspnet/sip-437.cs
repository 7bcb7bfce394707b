var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnsupportedCredential);

static IResult UnsupportedCredential()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unsupported_credential",
        ["message"] = "The caller's credential is not trusted or not supported",
    };
    return Results.Json(body, statusCode: 437);
}

app.Run();
