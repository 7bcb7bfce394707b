var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadIdentityInfo);

static IResult BadIdentityInfo()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_identity_info",
        ["message"] = "The credentials of the caller's identity cannot be fetched",
    };
    return Results.Json(body, statusCode: 436);
}

app.Run();
