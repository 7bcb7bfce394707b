var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NoNotification);

static IResult NoNotification()
{
    return Results.StatusCode(204);
}

app.Run();
