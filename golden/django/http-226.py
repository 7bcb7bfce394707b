from django.http import JsonResponse
from django.views.decorators.http import require_safe


# In urls.py: path("endpoint", views.im_used)
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
