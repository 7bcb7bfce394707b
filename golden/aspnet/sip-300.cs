var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultipleChoices);

static IResult MultipleChoices(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@office.example.com>, <sip:bob@home.example.com>";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "multiple_choices",
        ["message"] = "Several addresses match: choose one of them",
        ["contact"] = "sip:bob@office.example.com",
        ["alternative"] = "sip:bob@home.example.com",
    };
    return Results.Json(body, statusCode: 300);
}

app.Run();
