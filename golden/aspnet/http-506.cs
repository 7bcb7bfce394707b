var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", VariantAlsoNegotiates);

static IResult VariantAlsoNegotiates()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "variant_also_negotiates",
        ["message"] = "Content negotiation is misconfigured on the server",
    };
    return Results.Json(body, statusCode: 506);
}

app.Run();
