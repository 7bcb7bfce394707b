var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DirectoryStatus);

static IResult DirectoryStatus()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "directory_status",
        ["message"] = "The server reports the status of the directory",
    };
    return Results.Json(body, statusCode: 212);
}

app.Run();
