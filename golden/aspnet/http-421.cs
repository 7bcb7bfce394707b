var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MisdirectedRequest);

static IResult MisdirectedRequest()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "misdirected_request",
        ["message"] = "This server cannot answer requests for this URI",
    };
    return Results.Json(body, statusCode: 421);
}

app.Run();
