var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnknownResourcePriority);

static IResult UnknownResourcePriority(HttpContext context)
{
    context.Response.Headers["Accept-Resource-Priority"] = "q735.3";
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unknown_resource_priority",
        ["message"] = "The resource priority of this request is unknown",
        ["resource_priority"] = "q735.3",
    };
    return Results.Json(body, statusCode: 400);
}

app.Run();
