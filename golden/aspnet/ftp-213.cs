var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", FileStatus);

static IResult FileStatus()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "file_status",
        ["message"] = "The size of the file is 5242880 bytes",
        ["size"] = 5242880,
    };
    return Results.Json(body, statusCode: 213);
}

app.Run();
