from django.http import HttpResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def not_modified(request):
    headers = {
        "ETag": '"v7"',
    }
    return HttpResponse(
        status=304,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", not_modified),
]
