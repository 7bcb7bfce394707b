export function deadlineExceeded(
  res: import("express").Response,
  {
    message = "The deadline passed before the call completed",
  }: { message?: string } = {},
): void {
  res.type("application/problem+json");
  res.status(504).json({
    type: "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
    title: "DEADLINE_EXCEEDED",
    status: 504,
    detail: message,
  });
}
