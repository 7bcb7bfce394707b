var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HttpRequestSentToHttpsPort);

static IResult HttpRequestSentToHttpsPort()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "http_request_sent_to_https_port",
        ["message"] = "A plain HTTP request was sent to an HTTPS port",
    };
    return Results.Json(body, statusCode: 497);
}

app.Run();
