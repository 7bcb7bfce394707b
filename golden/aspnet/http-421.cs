var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MisdirectedRequest);

static IResult MisdirectedRequest()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "misdirected_request",
        ["message"] = "This server does not answer for the requested host",
    };
    return Results.Json(body, statusCode: 421);
}

app.Run();
