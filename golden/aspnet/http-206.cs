var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", PartialContent);

static IResult PartialContent(HttpContext context)
{
    context.Response.Headers["Content-Range"] = "items 0-1/3";
    var body = new Dictionary<string, object?>
    {
        ["status"] = "partial_content",
        ["message"] = "The requested part is being sent",
        ["items"] = new object?[]
        {
            new Dictionary<string, object?>
            {
                ["id"] = 41,
                ["title"] = "First order",
            },
            new Dictionary<string, object?>
            {
                ["id"] = 42,
                ["title"] = "Second order",
            },
        },
        ["first"] = 0,
        ["last"] = 1,
        ["total"] = 3,
    };
    return Results.Json(body, statusCode: 206);
}

app.Run();
