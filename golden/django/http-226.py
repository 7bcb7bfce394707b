from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def im_used(request):
    body = {
        "status": "im_used",
        "message": "The result of an instance manipulation is being sent",
        "etag": '"v2"',
        "im": "vcdiff",
    }
    headers = {
        "ETag": '"v2"',
        "IM": "vcdiff",
    }
    return JsonResponse(
        body,
        status=226,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", im_used),
]
