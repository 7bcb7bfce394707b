var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Ok);

static IResult Ok(HttpContext context)
{
    context.Response.Headers["Contact"] = "<sip:bob@192.0.2.4>";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "ok",
        ["message"] = "The request succeeded",
        ["contact"] = "sip:bob@192.0.2.4",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
