var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadLocationInformation);

static IResult BadLocationInformation(HttpContext context)
{
    context.Response.Headers["Geolocation-Error"] = "100; code=\"Cannot Process Location\"";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_location_information",
        ["message"] = "The location in this request cannot be processed",
        ["geolocation_error"] = "100; code=\"Cannot Process Location\"",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
