var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NonAuthoritativeInformation);

static IResult NonAuthoritativeInformation()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "non_authoritative_information",
        ["message"] = "A proxy has modified this content",
    };
    return Results.Json(body, statusCode: 203);
}

app.Run();
