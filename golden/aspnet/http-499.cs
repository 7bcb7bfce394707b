var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ClientClosedRequest);

static IResult ClientClosedRequest()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "client_closed_request",
        ["message"] = "The client disconnected before the response was sent",
    };
    return Results.Json(body, statusCode: 499);
}

app.Run();
