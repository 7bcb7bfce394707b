var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InvalidIdentityHeader);

static IResult InvalidIdentityHeader()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "invalid_identity_header",
        ["message"] = "The signature of the caller's identity is not valid",
    };
    return Results.Json(body, statusCode: 438);
}

app.Run();
