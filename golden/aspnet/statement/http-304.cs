context.Response.Headers.ETag = etag;
return Results.StatusCode(304);
