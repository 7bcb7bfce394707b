var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ProvideReferrerIdentity);

static IResult ProvideReferrerIdentity()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "provide_referrer_identity",
        ["message"] = "The referral lacks a valid Referred-By token",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
