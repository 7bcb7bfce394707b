from django.http import HttpResponse


def partial_content(*, first: int, last: int, total: int) -> HttpResponse:
    headers = {
        "Content-Range": f"items {first}-{last}/{total}",
    }
    return HttpResponse(
        status=206,
        headers=headers,
    )
