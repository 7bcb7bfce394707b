from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def partial_content(request):
    body = {
        "status": "partial_content",
        "message": "Bytes 0 to 1023 of 146515 are being sent",
    }
    headers = {
        "Content-Range": "bytes 0-1023/146515",
    }
    return JsonResponse(
        body,
        status=206,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", partial_content),
]
