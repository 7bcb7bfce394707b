var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileNameNotAllowed);

static IResult FileNameNotAllowed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "file_name_not_allowed",
        ["message"] = "The file name is not allowed",
    };
    return Results.Json(body, statusCode: 553);
}

app.Run();
