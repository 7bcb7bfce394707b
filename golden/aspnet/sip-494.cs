var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SecurityAgreementRequired);

static IResult SecurityAgreementRequired(HttpContext context)
{
    context.Response.Headers["Security-Server"] = "tls;q=0.2";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "security_agreement_required",
        ["message"] = "Agree on a security mechanism, then send the request again",
        ["security_server"] = "tls;q=0.2",
    };
    return Results.Json(body, statusCode: 494);
}

app.Run();
