var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ImATeapot);

static IResult ImATeapot()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "im_a_teapot",
        ["message"] = "This teapot cannot brew coffee",
    };
    return Results.Json(body, statusCode: 418);
}

app.Run();
