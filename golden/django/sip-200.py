from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def ok(request):
    body = {
        "status": "ok",
        "message": "The request succeeded",
        "contact": "sip:bob@192.0.2.4",
    }
    headers = {
        "Contact": "<sip:bob@192.0.2.4>",
    }
    return JsonResponse(
        body,
        status=200,
        headers=headers,
    )


urlpatterns = [
    path("endpoint", ok),
]
