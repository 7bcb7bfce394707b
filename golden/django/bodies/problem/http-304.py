from django.http import HttpResponse


def not_modified(*, etag: str) -> HttpResponse:
    headers = {
        "ETag": etag,
    }
    return HttpResponse(
        status=304,
        headers=headers,
    )
